package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.catalina.connector.Request;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.apache.tomcat.util.res.StringManager;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ContainerFailuresTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void tellsAStalledBodyFromABrokenOne() {
    ContainerFailures family = new ContainerFailures();
    assertThat(family.answer(new IOException(new BadRequestException("x")), request))
        .isEqualTo(ErrorAnswer.of(400, "The request body is cut short or not well-formed HTTP."));
    assertThat(
            family.answer(new BadRequestException(new SocketTimeoutException("secret")), request))
        .isEqualTo(ErrorAnswer.of(408));
    assertThat(family.answer(new ClientAbortException(new BadRequestException("cut")), request))
        .extracting(ErrorAnswer::status)
        .isEqualTo(400);
    assertThat(family.answer(new SocketTimeoutException(), request)).isNull();
  }

  @Test
  void tellsTooManyParametersFromUndecodableOnes() {
    ContainerFailures family = new ContainerFailures();
    assertThat(family.answer(new InvalidParameterException("x", 400), request))
        .isEqualTo(
            ErrorAnswer.of(
                400, "The request's parameters must have names, and be percent-encoded UTF-8."));
    assertThat(family.answer(new InvalidParameterException("x", 413), request))
        .isEqualTo(ErrorAnswer.of(413));
    String many =
        StringManager.getManager(Parameters.class).getString("parameters.maxCountFail", 1000);
    assertThat(family.answer(new InvalidParameterException(many, 400), request))
        .isEqualTo(
            ErrorAnswer.of(400, "The request has more parameters than this service accepts."));
  }

  @Test
  void answers431ToTooManyLanguages() {
    String many =
        StringManager.getManager(Request.class).getString("coyoteRequest.tooManyLocales", 10);
    assertThat(new ContainerFailures().answer(new IllegalArgumentException(many), request))
        .isEqualTo(
            ErrorAnswer.of(431, "The request accepts more languages than this service reads."));
    assertThat(new ContainerFailures().answer(new IllegalStateException(many), request)).isNull();
  }
}
