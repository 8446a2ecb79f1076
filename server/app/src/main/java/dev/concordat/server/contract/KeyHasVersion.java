package dev.concordat.server.contract;

import dev.concordat.server.seed.SeededProjects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A key that was changed since it was created. */
@Component
@Profile("contract")
final class KeyHasVersion implements ContractState {
  private final Setting setting;
  private final SeededProjects projects;

  KeyHasVersion(Setting setting, SeededProjects projects) {
    this.setting = setting;
    this.projects = projects;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("key {key} of project {project} has version {#version}");
  }

  @Override
  public void set(Facts facts) {
    setting.key(facts, false);
    projects.keyVersion(
        facts.organization(),
        facts.name("project"),
        facts.name("key"),
        Long.parseLong(facts.name("version")));
  }
}
