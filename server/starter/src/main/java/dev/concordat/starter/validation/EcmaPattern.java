package dev.concordat.starter.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Pattern;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Takes a pattern as the document means it, by ECMA 262, whose {@code \s} is every white space of
 * Unicode and not only that of ASCII, and whose dot stops at fewer line ends. Found as a service,
 * and preferred to the standard validator.
 */
public final class EcmaPattern implements ConstraintValidator<Pattern, String> {
  /** A quotation, an escape, a dot, or a whole set, in which a dot is a dot. */
  private static final java.util.regex.Pattern PART =
      java.util.regex.Pattern.compile("\\\\Q.*?\\\\E|\\\\.|\\.|\\[(?:\\\\.|[^\\]\\\\])*]");

  private static final java.util.regex.Pattern ESCAPE = java.util.regex.Pattern.compile("\\\\.");
  private static final String NO_LINE_END = "[^\\n\\r\\x{2028}\\x{2029}]";
  private static final String SPACES = "\\t\\n\\x0B\\f\\r\\x{2028}\\x{2029}\\x{FEFF}\\p{Zs}";

  private java.util.regex.Pattern pattern = PART;

  @Override
  public void initialize(Pattern constraint) {
    int flags = 0;
    for (Pattern.Flag flag : constraint.flags()) {
      flags |= flag.getValue();
    }
    pattern = java.util.regex.Pattern.compile(inJava(constraint.regexp(), flags), flags);
  }

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return text == null || pattern.matcher(text).matches();
  }

  private static String inJava(String regexp, int flags) {
    boolean dotIsAll = (flags & java.util.regex.Pattern.DOTALL) != 0;
    return PART.matcher(regexp)
        .replaceAll(
            part ->
                dotIsAll && part.group().equals(".")
                    ? "."
                    : Matcher.quoteReplacement(part(part.group())));
  }

  private static String part(String part) {
    return switch (part) {
      case "\\s" -> "[" + SPACES + "]";
      case "\\S" -> "[^" + SPACES + "]";
      case "." -> NO_LINE_END;
      default ->
          part.startsWith("[")
              ? ESCAPE
                  .matcher(part)
                  .replaceAll(escape -> Matcher.quoteReplacement(part(escape.group())))
              : part;
    };
  }
}
