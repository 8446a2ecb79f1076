package dev.concordat.server;

import java.util.Locale;

/** Names that differ only in case are one name: what unique constraints compare. */
public final class FoldedName {
  private FoldedName() {}

  /** The name without its case, independent of any language; at most three times as long. */
  public static String of(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
