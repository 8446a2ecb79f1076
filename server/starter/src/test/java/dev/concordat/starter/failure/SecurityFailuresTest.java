package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.firewall.RequestRejectedException;

class SecurityFailuresTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void answersWhatSecurityRefused() {
    SecurityFailures family = new SecurityFailures();
    assertThat(family.answer(new IOException(new RequestRejectedException("x")), request))
        .isEqualTo(ErrorAnswer.of(400));
    assertThat(family.answer(new BadCredentialsException("x"), request))
        .isEqualTo(ErrorAnswer.of(401));
    assertThat(family.answer(new AccessDeniedException("x"), request))
        .isEqualTo(ErrorAnswer.of(403));
  }
}
