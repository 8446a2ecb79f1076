package dev.concordat.starter.failure;

import java.util.regex.Pattern;

/** A caller's text on one line of a log: what could end or forge the line is replaced. */
final class Printable {
  private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x20-\\x7e]");
  private static final int LONGEST = 256;

  private Printable() {}

  static String of(String text) {
    String line = UNPRINTABLE.matcher(text).replaceAll("?");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
  }
}
