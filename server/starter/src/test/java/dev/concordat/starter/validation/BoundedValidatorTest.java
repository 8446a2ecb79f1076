package dev.concordat.starter.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

class BoundedValidatorTest {
  private record Page(@NotBlank String text) {}

  private record Book(List<@Valid Page> pages) {
    static Book ofBlankPages(int count) {
      return new Book(Collections.nCopies(count, null).stream().map(n -> new Page(" ")).toList());
    }
  }

  private final LocalValidatorFactoryBean springs = new LocalValidatorFactoryBean();

  BoundedValidatorTest() {
    springs.afterPropertiesSet();
  }

  @AfterEach
  void close() {
    springs.close();
  }

  @Test
  void givesUpBehindAThousand() {
    for (BoundedValidator bounded :
        List.of(
            BoundedValidator.of(springs),
            Objects.requireNonNull(BoundedValidator.behind(springs)))) {
      assertThat(bounded.validate(Book.ofBlankPages(1000))).hasSize(1000);
      assertThatThrownBy(() -> bounded.validate(Book.ofBlankPages(1001)))
          .isInstanceOf(TooManyViolations.class)
          .hasNoSuppressedExceptions()
          .satisfies(refusal -> assertThat(refusal.getStackTrace()).isEmpty());
      assertThat(bounded.validate(Book.ofBlankPages(1))).hasSize(1);
    }
  }

  @Test
  void boundsNobodyElse() {
    BoundedValidator.of(springs);
    assertThat(springs.validate(Book.ofBlankPages(1001))).hasSize(1001);
  }

  @Test
  void keepsTheMessagesOfTheFactory() {
    assertThat(BoundedValidator.of(springs).validate(new Page(" ")))
        .extracting("message")
        .containsExactlyElementsOf(
            springs.validate(new Page(" ")).stream().map(found -> found.getMessage()).toList());
  }

  @Test
  void takesAValidatorWithoutItsFactoryAsItIs() {
    Validator alone = Validation.buildDefaultValidatorFactory().getValidator();
    assertThat(BoundedValidator.of(alone).validate(Book.ofBlankPages(1001))).hasSize(1001);
    assertThat(
            Objects.requireNonNull(BoundedValidator.behind(new SpringValidatorAdapter(alone)))
                .validate(new Page(" ")))
        .hasSize(1);
  }

  @Test
  void isNotBehindWhatIsNoBeanValidation() {
    assertThat(BoundedValidator.behind(org.mockito.Mockito.mock(SmartValidator.class))).isNull();
  }
}
