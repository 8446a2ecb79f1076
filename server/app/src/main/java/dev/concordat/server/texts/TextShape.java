package dev.concordat.server.texts;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value must be what the document's {@code TranslationValue} allows: a text, or a text per plural
 * category with {@code other} among them; null is left to other constraints.
 */
@Documented
@Constraint(validatedBy = TextShapeValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface TextShape {
  /** The refusal of a value that is neither; one sentence. */
  String message() default "must be a text, or an object with a text per plural category";

  /** Validation groups; none by default. */
  Class<?>[] groups() default {};

  /** Metadata for clients of Bean Validation; none by default. */
  Class<? extends Payload>[] payload() default {};
}
