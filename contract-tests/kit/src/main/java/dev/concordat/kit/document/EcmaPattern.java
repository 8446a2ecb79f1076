package dev.concordat.kit.document;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern as a document means it, by ECMA 262, where Java would read it otherwise: {@code \s} is
 * every white space of Unicode and not only that of ASCII, {@code .} is all but four line ends, and
 * {@code $} is the end and not also before a last line end. Immutable and thread-safe.
 */
public final class EcmaPattern {
  private static final Pattern PART =
      Pattern.compile("\\\\.|(?:\\[(?:\\\\.|[^\\]\\\\])*])|\\$|\\.");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
  private static final String SPACES = "\\t\\n\\x0B\\f\\r\\x{2028}\\x{2029}\\x{FEFF}\\p{Zs}";
  private static final String NO_LINE_END = "[^\\n\\r\\x{2028}\\x{2029}]";

  private final Pattern pattern;

  /** The pattern as it stands in the document. */
  public EcmaPattern(String pattern) {
    this.pattern =
        Pattern.compile(
            PART.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(inJava(part))));
  }

  /** Whether it is found in the text. */
  public boolean isFoundIn(String text) {
    return pattern.matcher(text).find();
  }

  private static String inJava(MatchResult part) {
    String text = part.group();
    return switch (text) {
      case "\\s" -> "[" + SPACES + "]";
      case "\\S" -> "[^" + SPACES + "]";
      case "$" -> "\\z";
      case "." -> NO_LINE_END;
      default -> text.startsWith("[") ? set(text) : text;
    };
  }

  private static String set(String set) {
    return ESCAPE
        .matcher(set)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    switch (escape.group(1)) {
                      case "s" -> SPACES;
                      case "S" -> "[^" + SPACES + "]";
                      default -> escape.group();
                    }));
  }
}
