package dev.concordat.starter.validation;

import jakarta.validation.Validator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.validation.beanvalidation.FilteredMethodValidationPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;

/**
 * Bounds what Boot validates around classes marked {@code @Validated}, where they are controllers;
 * other classes are nobody's to bound.
 */
public final class BoundedMethodValidation implements BeanPostProcessor, PriorityOrdered {
  private static final ClassValue<Boolean> CONTROLLERS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return AnnotatedElementUtils.hasAnnotation(type, Controller.class);
        }
      };

  private final SingletonSupplier<Validator> bounded;

  /** Bounds this validator, which is not asked for before it is needed. */
  public BoundedMethodValidation(ObjectProvider<Validator> validator) {
    bounded =
        SingletonSupplier.of(
            () ->
                BoundedValidator.of(
                    validator.getObject(), object -> CONTROLLERS.get(object.getClass())));
  }

  /** Before Boot's, which it prepares and which is a post-processor itself. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof FilteredMethodValidationPostProcessor boots) {
      boots.setValidatorProvider(
          new ObjectProvider<>() {
            @Override
            public Validator getObject() {
              return bounded.obtain(); // asked for anew at each call of a method
            }
          });
    }
    return bean;
  }
}
