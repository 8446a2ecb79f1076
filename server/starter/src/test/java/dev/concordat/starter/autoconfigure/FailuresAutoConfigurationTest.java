package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.failure.ContainerFailures;
import dev.concordat.starter.failure.Failure;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.failure.SecurityFailures;
import dev.concordat.starter.parameter.ParameterFaults;
import dev.concordat.starter.resolver.FailureResolver;
import dev.concordat.starter.validation.ModelOrder;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

class FailuresAutoConfigurationTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void knowsTheWholeCatalogue() {
    Contexts.with()
        .run(
            context -> {
              Contexts.hasEach(
                  context,
                  ModelOrder.class,
                  ParameterFaults.class,
                  FailureResolver.class,
                  ContainerFailures.class,
                  SecurityFailures.class);
              Failures failures = context.getBean(Failures.class);
              assertThat(failures.answer(new RejectedExecutionException(), request).status())
                  .isEqualTo(503);
              assertThat(failures.answer(new AccessDeniedException("x"), request).status())
                  .isEqualTo(403);
            });
  }

  @Test
  void asksAServicesOwnFailuresFirst() {
    Contexts.with()
        .withBean(Failure.class, () -> (failure, asked) -> ErrorAnswer.of(418))
        .run(
            context ->
                assertThat(
                        context
                            .getBean(Failures.class)
                            .answer(new RejectedExecutionException(), request))
                    .isEqualTo(ErrorAnswer.of(418)));
  }

  @Test
  void givesWayToAServicesOwnCatalogue() {
    Failures own = new Failures(List.of());
    Contexts.with()
        .withBean(Failures.class, () -> own)
        .run(context -> assertThat(context.getBean(Failures.class)).isSameAs(own));
  }

  @Test
  void leavesTheResolverOutWhereItIsSwitchedOff() {
    Contexts.with("concordat.layers.resolver=false")
        .run(context -> assertThat(context).doesNotHaveBean(FailureResolver.class));
  }

  @Test
  void knowsNothingOfSecurityWithoutIt() {
    Contexts.with()
        .withClassLoader(new FilteredClassLoader("org.springframework.security"))
        .run(context -> assertThat(context).doesNotHaveBean(SecurityFailures.class));
  }
}
