package dev.concordat.starter.validation;

import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** A bounded validator as Spring's binding and its validation of arguments ask for it. */
final class BoundedBinding extends SpringValidatorAdapter {
  private final BoundedValidator validator;

  BoundedBinding(BoundedValidator validator) {
    super(validator);
    this.validator = validator;
  }

  BoundedValidator validator() {
    return validator;
  }
}
