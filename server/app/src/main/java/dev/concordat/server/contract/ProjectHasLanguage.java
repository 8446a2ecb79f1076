package dev.concordat.server.contract;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An enabled language beside the base language. */
@Component
@Profile("contract")
final class ProjectHasLanguage implements ContractState {
  private final Setting setting;

  ProjectHasLanguage(Setting setting) {
    this.setting = setting;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("project {project} has language {language}");
  }

  @Override
  public void set(Facts facts) {
    setting.language(facts);
  }
}
