package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

class RoutingFailuresTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void namesMethodsAndTypesThatAreSupported() {
    RoutingFailures family = new RoutingFailures();
    assertThat(family.answer(new NoHandlerFoundException("GET", "/x", HttpHeaders.EMPTY), request))
        .isEqualTo(ErrorAnswer.of(404));
    assertThat(family.answer(new NoResourceFoundException(HttpMethod.GET, "/x", "x"), request))
        .isEqualTo(ErrorAnswer.of(404));
    assertThat(
            family.answer(
                new HttpRequestMethodNotSupportedException("PUT", List.of("POST", "GET")), request))
        .isEqualTo(
            ErrorAnswer.of(
                    405, "This resource does not support this method; it supports GET, HEAD, POST.")
                .header("Allow", "GET, HEAD, POST"));
    assertThat(
            family.answer(
                new HttpRequestMethodNotSupportedException("PUT", List.of("POST")), request))
        .extracting(answer -> answer.headers().get("Allow"))
        .isEqualTo("POST");
    assertThat(
            family.answer(
                new HttpMediaTypeNotSupportedException(
                    (MediaType) null, List.of(MediaType.TEXT_PLAIN)),
                request))
        .isEqualTo(
            ErrorAnswer.of(
                    415, "The request body's Content-Type is not supported; expected text/plain.")
                .header("Accept", "text/plain"));
    assertThat(family.answer(new HttpMediaTypeNotSupportedException("x"), request))
        .isEqualTo(ErrorAnswer.of(415));
    assertThat(family.answer(new HttpMediaTypeNotAcceptableException("x"), request))
        .isEqualTo(ErrorAnswer.of(406));
  }
}
