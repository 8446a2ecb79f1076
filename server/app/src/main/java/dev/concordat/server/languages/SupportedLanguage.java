package dev.concordat.server.languages;

import dev.concordat.server.api.model.PluralCategory;
import java.util.Arrays;
import java.util.List;

/**
 * A language texts can be in.
 *
 * @param tag BCP 47, in its canonical case, such as {@code pt-BR}
 * @param name its English name
 * @param rtl whether it is written from right to left
 * @param pluralCategories cardinal categories of CLDR, in CLDR's order; {@code other} is always one
 */
public record SupportedLanguage(
    String tag, String name, boolean rtl, List<PluralCategory> pluralCategories) {
  /** Refuses a language without the category {@code other}. */
  public SupportedLanguage {
    pluralCategories = List.copyOf(pluralCategories);
    if (!pluralCategories.contains(PluralCategory.OTHER)) {
      throw new IllegalArgumentException(
          "A language needs the plural category 'other'; '%s' has %s."
              .formatted(tag, pluralCategories));
    }
  }

  /** Reads a line of the file: tag, name, direction and categories, separated by tabs. */
  static SupportedLanguage parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 4 || !columns[2].matches("ltr|rtl")) {
      throw new IllegalArgumentException(
          "Expected 'tag, name, ltr|rtl, categories' separated by tabs, but found: " + line);
    }
    return new SupportedLanguage(
        columns[0],
        columns[1],
        columns[2].equals("rtl"),
        Arrays.stream(columns[3].split(" ")).map(PluralCategory::fromValue).toList());
  }
}
