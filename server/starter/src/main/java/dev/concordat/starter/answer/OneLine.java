package dev.concordat.starter.answer;

import java.util.regex.Pattern;

/**
 * A text on one line, read in the order it is written: what a message quotes of a request may hold
 * anything, and ends up in logs and terminals (CWE-117, CVE-2021-42574).
 */
final class OneLine {
  /** Controls, line ends, and what turns the direction of reading. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

  private OneLine() {}

  /** The text with each unsafe character replaced by {@code ?}. */
  static String of(String text) {
    return isPlain(text) ? text : UNSAFE.matcher(text).replaceAll("?");
  }

  /** Printable ASCII, as nearly every message is. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
