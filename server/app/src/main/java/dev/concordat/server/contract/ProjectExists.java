package dev.concordat.server.contract;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A project with the base language en, and nothing else. */
@Component
@Profile("contract")
final class ProjectExists implements ContractState {
  private final Setting setting;

  ProjectExists(Setting setting) {
    this.setting = setting;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("project {project} exists");
  }

  @Override
  public void set(Facts facts) {
    setting.project(facts);
  }
}
