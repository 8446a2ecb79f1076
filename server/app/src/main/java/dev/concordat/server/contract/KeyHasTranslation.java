package dev.concordat.server.contract;

import dev.concordat.server.seed.SeededTexts;
import dev.concordat.server.seed.SeededTexts.Place;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A plain text of a key, in a language that is enabled with it. */
@Component
@Profile("contract")
final class KeyHasTranslation implements ContractState {
  private final Setting setting;
  private final SeededTexts texts;

  KeyHasTranslation(Setting setting, SeededTexts texts) {
    this.setting = setting;
    this.texts = texts;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence(
        "key {key} of project {project} has the translation {text} into {language}");
  }

  @Override
  public void set(Facts facts) {
    setting.key(facts, false);
    setting.language(facts);
    texts.text(
        new Place(
            facts.organization(), facts.name("project"), facts.name("key"), facts.name("language")),
        facts.name("text"));
  }
}
