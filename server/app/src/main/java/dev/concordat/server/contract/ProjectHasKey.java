package dev.concordat.server.contract;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A plain key without texts, limit or tags. */
@Component
@Profile("contract")
final class ProjectHasKey implements ContractState {
  private final Setting setting;

  ProjectHasKey(Setting setting) {
    this.setting = setting;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("project {project} has a key named {key}");
  }

  @Override
  public void set(Facts facts) {
    setting.key(facts, false);
  }
}
