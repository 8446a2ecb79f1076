package dev.concordat.starter.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.springframework.core.Ordered;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.NoHandlerFoundException;

class UnknownPathsTest {
  private final NoHandlerFoundException failure =
      catchThrowableOfType(
          NoHandlerFoundException.class,
          () -> new UnknownPaths().getHandler(new MockHttpServletRequest("GET", "/nowhere")));

  @Test
  void saysWhatWasAskedFor() {
    assertThat(failure.getHttpMethod()).isEqualTo("GET");
    assertThat(failure.getRequestURL()).isEqualTo("/nowhere");
  }

  @Test
  void isAskedLast() {
    assertThat(new UnknownPaths().getOrder()).isEqualTo(Ordered.LOWEST_PRECEDENCE);
  }

  @Test
  void tracesNoSearchThatEndsInNothing() {
    assertThat(failure.getStackTrace()).isEmpty();
  }
}
