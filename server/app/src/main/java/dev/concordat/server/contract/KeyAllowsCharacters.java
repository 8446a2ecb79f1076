package dev.concordat.server.contract;

import dev.concordat.server.seed.SeededProjects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A key whose texts may not be longer than that. */
@Component
@Profile("contract")
final class KeyAllowsCharacters implements ContractState {
  private final Setting setting;
  private final SeededProjects projects;

  KeyAllowsCharacters(Setting setting, SeededProjects projects) {
    this.setting = setting;
    this.projects = projects;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("key {key} of project {project} allows {#most} characters");
  }

  @Override
  public void set(Facts facts) {
    setting.key(facts, false);
    projects.keyLimit(
        facts.organization(),
        facts.name("project"),
        facts.name("key"),
        Integer.parseInt(facts.name("most")));
  }
}
