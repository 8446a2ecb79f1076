package dev.concordat.server.translations;

import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.NewTranslationText;
import dev.concordat.server.api.model.Translation;
import dev.concordat.server.api.model.TranslationState;
import dev.concordat.server.keys.Keys;
import dev.concordat.server.languages.SupportedLanguage;
import dev.concordat.server.languages.SupportedLanguages;
import dev.concordat.server.texts.EnabledLanguages;
import dev.concordat.server.texts.StoredText;
import dev.concordat.server.texts.TextRepository;
import dev.concordat.server.texts.TextRules;
import dev.concordat.server.texts.TranslationText;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets one text; runs in its caller's transaction. */
@Component
final class Translations {
  private final Keys keys;
  private final TextRepository texts;
  private final SupportedLanguages languages;
  private final Clock clock;

  Translations(Keys keys, TextRepository texts, SupportedLanguages languages, Clock clock) {
    this.keys = keys;
    this.texts = texts;
    this.languages = languages;
    this.clock = clock;
  }

  Translation put(
      String organization, String project, String id, String tag, NewTranslationText wanted)
      throws NotFound, Conflict, UnprocessableEntity {
    Key key = keys.lock(organization, project, id, tag);
    SupportedLanguage language =
        languages.find(tag).orElseThrow(() -> EnabledLanguages.notEnabled(tag));
    TranslationText text = TranslationText.of(wanted.getValue());
    TextRules.check(key, language, text);
    Translation before = key.getTranslation();
    checkVersion(before, wanted.getVersion());
    TranslationState state =
        Objects.requireNonNullElse(wanted.getState(), TranslationState.TRANSLATED);
    OffsetDateTime now = OffsetDateTime.now(clock);
    long version = before == null ? 1 : before.getVersion() + 1;
    StoredText stored = new StoredText(id, language.tag(), text, state, version, now);
    if (before == null) {
      texts.insert(organization, project, List.of(stored));
    } else {
      texts.update(organization, project, List.of(stored));
    }
    return stored.translation();
  }

  private static void checkVersion(@Nullable Translation before, @Nullable Long version)
      throws Conflict {
    long current = before == null ? 0 : before.getVersion();
    if (version != null && version != current) {
      throw new Conflict(
          before == null
              ? "There is no such translation yet, so its version is 0, not %d.".formatted(version)
              : "This translation is at version %d, not %d: read it again."
                  .formatted(current, version));
    }
  }
}
