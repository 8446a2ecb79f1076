package dev.concordat.server.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All supported languages, ordered by tag; read once, and then only read. */
@Component
public final class SupportedLanguages {
  private final NavigableMap<String, SupportedLanguage> byTag =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** Reads {@code languages.tsv} beside this class; fails if a line of it is not a language. */
  public SupportedLanguages() {
    file()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(SupportedLanguage::parse)
        .forEach(language -> byTag.put(language.tag(), language));
  }

  /** The language of a tag, whatever the tag's case; empty if it is not supported. */
  public Optional<SupportedLanguage> find(String tag) {
    return Optional.ofNullable(byTag.get(tag));
  }

  /** At most {@code limit} languages whose tags come after {@code tag}; the empty tag is first. */
  public List<SupportedLanguage> after(String tag, int limit) {
    return byTag.tailMap(tag, false).values().stream().limit(limit).toList();
  }

  private static String file() {
    try {
      return new ClassPathResource("languages.tsv", SupportedLanguages.class)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The file of languages cannot be read.", e);
    }
  }
}
