package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;

class InnerFailuresTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void answers500ToWhatDoesNotFitInside() {
    InnerFailures family = new InnerFailures();
    assertThat(family.answer(new HttpMessageNotWritableException("x"), request))
        .isEqualTo(ErrorAnswer.of(500));
    assertThat(family.answer(new ConversionNotSupportedException(1, null, null), request))
        .isEqualTo(ErrorAnswer.of(500));
    assertThat(family.answer(unreadable(null), request)).isNull();
  }

  private static HttpMessageNotReadableException unreadable(@Nullable Throwable cause) {
    return new HttpMessageNotReadableException(
        "secret", cause, new MockHttpInputMessage(new byte[0]));
  }
}
