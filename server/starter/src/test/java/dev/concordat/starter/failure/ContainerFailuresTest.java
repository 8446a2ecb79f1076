package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.wire.Wire;
import java.net.SocketTimeoutException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@Tag("service")
class ContainerFailuresTest {
  @Test
  void refusesMoreParametersThanTomcatAccepts() {
    try (Running running =
        Running.start(ForeignService.class, "server.tomcat.max-parameter-count=2")) {
      Wire wire = running.wire();
      assertThat(wire.get("/books?author=a&author=b").status()).isEqualTo(200);
      wire.get("/books?author=a&author=b&author=c")
          .isError(400, "Bad Request", "/books")
          .says("The request has more parameters than this service accepts.");
    }
  }

  @Test
  void tellsAStalledBodyFromABrokenOne() {
    assertThat(status(new BadRequestException("cut"))).isEqualTo(400);
    assertThat(status(new BadRequestException(new SocketTimeoutException()))).isEqualTo(408);
    assertThat(status(new ClientAbortException(new BadRequestException("cut")))).isEqualTo(400);
  }

  @Test
  void refusesAFormThatIsTooLong() {
    assertThat(status(new InvalidParameterException("too long", 413))).isEqualTo(413);
    assertThat(status(new InvalidParameterException("undecodable"))).isEqualTo(400);
  }

  @Test
  void knowsNothingOfOtherFailures() {
    assertThat(new ContainerFailures().answer(new SocketTimeoutException(), request())).isNull();
  }

  private static int status(Exception failure) {
    var answer = new ContainerFailures().answer(failure, request());
    return answer == null ? 0 : answer.status();
  }

  private static MockHttpServletRequest request() {
    return new MockHttpServletRequest();
  }
}
