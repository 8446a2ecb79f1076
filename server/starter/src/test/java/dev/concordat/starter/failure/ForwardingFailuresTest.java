package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ForwardingFailuresTest {
  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Host, a:b:c",
    "X-Forwarded-Port, 99999999999",
    "X-Forwarded-Port, abc",
    "Forwarded, host=a:b"
  })
  void answers400ToHeadersThatNameNoHost(String name, String value) {
    assertThat(answer(new IllegalArgumentException(), name, value))
        .isEqualTo(
            ErrorAnswer.of(400, "The request's forwarding headers must name a host and its port."));
  }

  @Test
  void leavesAnAccidentBehindSoundHeaders() {
    assertThat(answer(new IllegalArgumentException(), "X-Forwarded-Host", "a:80")).isNull();
  }

  @Test
  void leavesFailuresOfAnotherKind() {
    assertThat(answer(new IllegalStateException(), "X-Forwarded-Port", "abc")).isNull();
  }

  private static @Nullable ErrorAnswer answer(Exception failure, String name, String value) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");
    request.addHeader(name, value);
    return new ForwardingFailures().answer(failure, request);
  }
}
