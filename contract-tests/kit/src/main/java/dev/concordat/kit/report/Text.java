package dev.concordat.kit.report;

/** Text that came from a server, made fit for where it is put. */
final class Text {
  private static final int LONGEST = 4000;

  private Text() {}

  /** Without what XML 1.0 does not allow, each replaced by U+FFFD. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder();
    text.codePoints().map(Text::legal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** What is legal, with the characters that mean something in HTML and XML escaped. */
  static String html(String text) {
    return legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** At most 4000 characters, and how many there were besides. */
  static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "… and " + (text.length() - LONGEST) + " characters more";
  }

  private static int legal(int character) {
    boolean legal =
        character == '\t'
            || character == '\n'
            || character == '\r'
            || (character >= 0x20 && character <= 0xD7FF)
            || (character >= 0xE000 && character <= 0xFFFD)
            || character >= 0x10000;
    return legal ? character : 0xFFFD;
  }
}
