package dev.concordat.server.texts;

import dev.concordat.server.api.model.Translation;
import dev.concordat.server.api.model.TranslationState;
import java.time.OffsetDateTime;

/**
 * A key's text in one language.
 *
 * @param keyId the key's id
 * @param language a supported tag in its canonical case
 * @param text what it says
 * @param state how far it has come
 * @param version from 1, counting its changes
 * @param updatedAt UTC, whole milliseconds
 */
public record StoredText(
    String keyId,
    String language,
    TranslationText text,
    TranslationState state,
    long version,
    OffsetDateTime updatedAt) {
  /** The first text of a key in a language. */
  public static StoredText first(
      String keyId,
      String language,
      TranslationText text,
      TranslationState state,
      OffsetDateTime now) {
    return new StoredText(keyId, language, text, state, 1, now);
  }

  /** The text that takes this one's place, one version later. */
  public StoredText replaced(TranslationText by, TranslationState state, OffsetDateTime now) {
    return new StoredText(keyId, language, by, state, version + 1, now);
  }

  /** As the document shows it. */
  public Translation translation() {
    return new Translation(language, text.json(), state, version, updatedAt);
  }
}
