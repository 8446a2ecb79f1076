package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.body.BodyLimits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;

class MessageFailuresTest {
  private static final Exception OTHER = new UnsupportedOperationException("secret");

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void tellsAMissingBodyFromAnUnreadableOne() {
    MessageFailures family = new MessageFailures();
    assertThat(family.answer(unreadable(null), request))
        .isEqualTo(ErrorAnswer.of(400, "The request body is missing; this operation needs one."));
    assertThat(family.answer(unreadable(OTHER), request))
        .isEqualTo(ErrorAnswer.of(400, "The request body cannot be read."));
  }

  private static HttpMessageNotReadableException unreadable(@Nullable Throwable cause) {
    return new HttpMessageNotReadableException(
        "secret", cause, new MockHttpInputMessage(new byte[0]));
  }

  @Test
  void answersABodyBeyondItsLimits() {
    MessageFailures family = new MessageFailures();
    assertThat(family.answer(unreadable(limited(1, Duration.ofDays(1))), request))
        .isEqualTo(ErrorAnswer.of(413));
    assertThat(family.answer(unreadable(limited(2, Duration.ofNanos(1))), request))
        .isEqualTo(ErrorAnswer.of(408).header("Connection", "close"));
  }

  /** What reading two bytes fails with. */
  private Throwable limited(long bytes, Duration time) {
    request.setContent(new byte[2]);
    return catchThrowable(
        () -> new BodyLimits(bytes, time).limit(request).getInputStream().readAllBytes());
  }
}
