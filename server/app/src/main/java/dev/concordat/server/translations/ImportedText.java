package dev.concordat.server.translations;

import dev.concordat.server.api.model.TranslationState;
import dev.concordat.server.languages.SupportedLanguage;
import dev.concordat.server.texts.TranslationText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an import.
 *
 * @param key the name of the key, which may not exist yet
 * @param state null keeps the state of an equal text, and is {@code translated} for any other
 */
record ImportedText(
    String key,
    SupportedLanguage language,
    TranslationText text,
    @Nullable TranslationState state) {}
