package dev.concordat.server.keys;

import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.NewKey;
import dev.concordat.server.api.model.NewTranslation;
import dev.concordat.server.api.model.TranslationState;
import dev.concordat.server.languages.SupportedLanguage;
import dev.concordat.server.texts.EnabledLanguages;
import dev.concordat.server.texts.StoredText;
import dev.concordat.server.texts.TextRules;
import dev.concordat.server.texts.TranslationText;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The translations a key is created with. */
@Component
final class InitialTexts {
  private final EnabledLanguages languages;

  InitialTexts(EnabledLanguages languages) {
    this.languages = languages;
  }

  /** The texts to store; 422 for the first that is not in order, or comes twice. */
  List<StoredText> check(Collection<String> enabled, Key key, NewKey wanted)
      throws UnprocessableEntity {
    Set<String> seen = new HashSet<>();
    List<StoredText> texts = new ArrayList<>();
    for (NewTranslation given :
        Objects.requireNonNullElse(wanted.getTranslations(), List.<NewTranslation>of())) {
      SupportedLanguage language = languages.find(enabled, given.getLanguage());
      if (!seen.add(language.tag())) {
        throw new UnprocessableEntity(
            "Language '%s' is given more than once.".formatted(language.tag()));
      }
      texts.add(text(key, language, given));
    }
    return texts;
  }

  private static StoredText text(Key key, SupportedLanguage language, NewTranslation given)
      throws UnprocessableEntity {
    TranslationText text = TranslationText.of(given.getValue());
    TextRules.check(key, language, text);
    TranslationState state =
        Objects.requireNonNullElse(given.getState(), TranslationState.TRANSLATED);
    return StoredText.first(key.getId(), language.tag(), text, state, key.getCreatedAt());
  }
}
