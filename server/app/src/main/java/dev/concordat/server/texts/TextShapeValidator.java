package dev.concordat.server.texts;

import static java.util.stream.Collectors.joining;

import dev.concordat.server.api.model.PluralCategory;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names each form that is at fault: {@code value.few}, beside {@code value} itself. */
public final class TextShapeValidator implements ConstraintValidator<TextShape, Object> {
  private static final List<String> CATEGORIES =
      Arrays.stream(PluralCategory.values()).map(PluralCategory::getValue).toList();
  private static final String ALLOWED =
      CATEGORIES.stream().collect(joining(", ", "must be one of ", ""));

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    if (value instanceof String text) {
      return fits(text) || refuse(context, length(text));
    }
    return value instanceof Map<?, ?> forms && areValid(forms, context);
  }

  private static boolean areValid(Map<?, ?> forms, ConstraintValidatorContext context) {
    boolean valid = true;
    if (!forms.containsKey(PluralCategory.OTHER.getValue())) {
      valid = refuse(context, PluralCategory.OTHER.getValue(), "is required");
    }
    for (Map.Entry<?, ?> form : forms.entrySet()) {
      valid &= isValid(String.valueOf(form.getKey()), form.getValue(), context);
    }
    return valid;
  }

  private static boolean isValid(
      String category, @Nullable Object text, ConstraintValidatorContext context) {
    if (!CATEGORIES.contains(category)) {
      return refuse(context, category, ALLOWED);
    }
    if (!(text instanceof String string)) {
      return refuse(context, category, "must be a text");
    }
    return fits(string) || refuse(context, category, length(string));
  }

  private static String length(String text) {
    return "must be 1 to %d characters long, not %d"
        .formatted(TranslationText.MOST_CHARACTERS, TranslationText.characters(text));
  }

  private static boolean fits(String text) {
    return !text.isEmpty() && TranslationText.characters(text) <= TranslationText.MOST_CHARACTERS;
  }

  private static boolean refuse(ConstraintValidatorContext context, String message) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
    return false;
  }

  private static boolean refuse(
      ConstraintValidatorContext context, String category, String message) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(message)
        .addPropertyNode(category)
        .addConstraintViolation();
    return false;
  }
}
