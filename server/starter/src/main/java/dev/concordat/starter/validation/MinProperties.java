package dev.concordat.starter.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An object must carry at least this many properties: OpenAPI's {@code minProperties}. */
@Documented
@Constraint(validatedBy = MinPropertiesValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MinProperties {
  /** The least number of properties that are present (not null). */
  int value();

  /** The refusal; one sentence. */
  String message() default "must have at least {value} properties";

  /** Validation groups; none by default. */
  Class<?>[] groups() default {};

  /** Metadata for clients of Bean Validation; none by default. */
  Class<? extends Payload>[] payload() default {};
}
