package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;
import java.util.Locale;

/** Where a parameter travels. */
public enum Place {
  PATH,
  QUERY,
  HEADER,
  COOKIE;

  static Place of(Located in) {
    try {
      return valueOf(in.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw in.mistake("expected path, query, header or cookie");
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
