package dev.concordat.starter.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Pattern;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Takes a pattern as the document means it, by ECMA 262, whose {@code \s} is every white space of
 * Unicode and not only that of ASCII. Found as a service, and preferred to the standard validator.
 */
public final class EcmaPattern implements ConstraintValidator<Pattern, String> {
  private static final java.util.regex.Pattern ESCAPE = java.util.regex.Pattern.compile("\\\\(.)");
  private static final String SPACES = "\\t\\n\\x0B\\f\\r\\x{2028}\\x{2029}\\x{FEFF}\\p{Zs}";

  private java.util.regex.Pattern pattern = ESCAPE;

  @Override
  public void initialize(Pattern constraint) {
    int flags = 0;
    for (Pattern.Flag flag : constraint.flags()) {
      flags |= flag.getValue();
    }
    pattern = java.util.regex.Pattern.compile(inJava(constraint.regexp()), flags);
  }

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return text == null || pattern.matcher(text).matches();
  }

  private static String inJava(String regexp) {
    return ESCAPE
        .matcher(regexp)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    switch (escape.group(1)) {
                      case "s" -> "[" + SPACES + "]";
                      case "S" -> "[^" + SPACES + "]";
                      default -> escape.group();
                    }));
  }
}
