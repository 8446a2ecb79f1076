package dev.concordat.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ConnectionException;
import dev.concordat.client.error.NotFoundException;
import dev.concordat.client.error.ResponseFormatException;
import dev.concordat.client.error.UnexpectedStatusException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers meant to hurt: memory and time stay bounded, and a status received is kept. */
class HostileAnswersTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void stopsReadingAnEndlessError() throws Exception {
    try (RawServer server = RawServer.goingOnAfter("HTTP/1.1 404 Not Found\r\n\r\nx")) {
      ConcordatException error = errorOf(server);

      assertThat(error).isInstanceOf(NotFoundException.class).hasCauseInstanceOf(IOException.class);
      assertThat(error.rawBody()).hasSize(8 * MEGABYTE);
      assertThat(error.getMessage()).hasSizeLessThanOrEqualTo(512);
      server.awaitHangUp();
    }
  }

  @Test
  void givesUpOnABodyThatOnlyDrips() throws Exception {
    String start = "HTTP/1.1 404 Not Found\r\nContent-Length: 100000\r\n\r\nx";
    try (RawServer server = RawServer.drippingAfter(start)) {
      ConcordatException error = errorOf(server);

      assertThat(error).isInstanceOf(NotFoundException.class);
      assertThat(error.rawBody()).startsWith("xx");
      server.awaitHangUp();
    }
  }

  /** The JDK keeps no more of a head than 384 KiB; that it leaves the connection open, it does. */
  @Test
  void givesUpOnHeadersThatNeverEnd() throws IOException {
    try (RawServer server = RawServer.goingOnAfter("HTTP/1.1 404 Not Found\r\nX-Flood: x")) {
      assertThat(errorOf(server)).isInstanceOf(ConnectionException.class);
    }
  }

  @Test
  void stopsUnpackingABomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.writeBytes("HTTP/1.1 404 No\r\nContent-Encoding: gzip\r\n\r\n".getBytes(US_ASCII));
    try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 100; i++) {
        zip.write(new byte[MEGABYTE]);
      }
    }
    try (RawServer server = RawServer.hangingUpAfter(bomb.toByteArray())) {
      assertThat(errorOf(server).rawBody()).hasSize(8 * MEGABYTE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n",
        "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFF\r\nab",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 99999999999\r\n\r\nab",
        "HTTP/1.1 404 Not Found\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nab",
        "HTTP/1.1 404 Not Found\r\nContent-Length: many\r\n\r\nab",
        "HTTP/1.1 404 Not Found\r\nContent-Length: -2\r\n\r\nab",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 99999999999999999999\r\n\r\nab",
        "HTTP/1.1 404 Not Found\r\nno colon\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n",
        "HTTP/1.1 404\r\n\r\n",
        "HTTP/1.0 404 Not Found\r\n\r\nab"
      })
  void keepsTheStatus(String answer) throws IOException {
    try (RawServer server = RawServer.hangingUpAfter(answer)) {
      assertThat(errorOf(server)).isInstanceOf(NotFoundException.class);
    }
  }

  /** No status can be read from these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 4x4 Not Found\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\nX-Bad: a\u0000b\r\n\r\n",
        "<html>",
        "\r\n\r\n"
      })
  void isATypedErrorWhenTheHeadIsNotHttp(String answer) throws IOException {
    try (RawServer server = RawServer.hangingUpAfter(answer)) {
      assertThat(errorOf(server)).isInstanceOf(ConnectionException.class);
      assertThat(server.requests()).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>",
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"
      })
  void neverTakesAnUnreadableSuccessForOne(String answer) throws IOException {
    try (RawServer server = RawServer.hangingUpAfter(answer)) {
      assertThat(errorOf(server)).isInstanceOf(ResponseFormatException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"301 Moved", "304 Same", "407 Proxy", "204 None", "999 Odd"})
  void neverActsOnAStatusByItself(String status) throws IOException {
    String answer =
        "HTTP/1.1 " + status + "\r\nLocation: /there\r\nProxy-Authenticate: Basic\r\n\r\n";
    try (RawServer server = RawServer.hangingUpAfter(answer)) {
      assertThat(errorOf(server)).isInstanceOf(UnexpectedStatusException.class);
      assertThat(server.requests()).isOne();
    }
  }

  private static ConcordatException errorOf(RawServer server) {
    ConcordatClient client =
        server.client().retry(RetryPolicy.NONE).attemptTimeout(Duration.ofSeconds(2)).build();
    return catchThrowableOfType(ConcordatException.class, () -> client.keys().getKey("web", "k1"));
  }
}
