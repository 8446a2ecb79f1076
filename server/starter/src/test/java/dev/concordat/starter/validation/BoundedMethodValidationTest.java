package dev.concordat.starter.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.validation.beanvalidation.FilteredMethodValidationPostProcessor;

class BoundedMethodValidationTest {
  @SuppressWarnings("unchecked")
  private final ObjectProvider<Validator> validator = mock(ObjectProvider.class);

  private final FilteredMethodValidationPostProcessor boots =
      mock(FilteredMethodValidationPostProcessor.class);

  @Test
  void makesOneValidatorForAllCalls() {
    when(validator.getObject())
        .thenReturn(Validation.buildDefaultValidatorFactory().getValidator());
    new BoundedMethodValidation(validator).postProcessBeforeInitialization(boots, "boots");
    verifyNoInteractions(validator);
    verify(boots)
        .setValidatorProvider(
            assertArg(given -> assertThat(given.getObject()).isSameAs(given.getObject())));
    verify(validator, times(1)).getObject();
  }
}
