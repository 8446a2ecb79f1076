package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

class PrefixFailuresTest {
  private static final Exception OTHER = new UnsupportedOperationException("secret");

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void judgesThePrefixItselfWhereNoHandlerWasFound() {
    PrefixFailures family = new PrefixFailures();
    assertThat(family.answer(new IllegalArgumentException(), request)).isNull();
    request.addHeader("X-Forwarded-Prefix", "/books");
    assertThat(family.answer(new IllegalArgumentException(), request)).isNull();
    request.removeHeader("X-Forwarded-Prefix");
    request.addHeader("X-Forwarded-Prefix", "/%zz");
    assertThat(family.answer(OTHER, request)).isNull();
    assertThat(family.answer(new IllegalArgumentException(), request))
        .isEqualTo(
            ErrorAnswer.of(400, "The header X-Forwarded-Prefix must be a percent-encoded path."));
    request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, "x");
    assertThat(family.answer(new IllegalArgumentException(), request)).isNull();
  }
}
