package dev.concordat.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
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
        "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nab",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 2, 2\r\n\r\nab",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-Trailer: t\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: cuneiform\r\n\r\nab",
        "HTTP/1.1 404 Not Found\r\nContent-Length: 1\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\nContent-Encoding: br\r\nContent-Length: 2\r\n\r\nab",
        "HTTP/1.1 404 Not Found\r\nRetry-After: \u00e9\r\nX-Request-Id:\r\nDate: never\r\n\r\n",
        "HTTP/1.0 404 Not Found\r\n\r\nab"
      })
  void keepsTheStatus(String answer) throws IOException {
    try (RawServer server = RawServer.hangingUpAfter(answer)) {
      assertThat(errorOf(server)).isInstanceOf(NotFoundException.class);
    }
  }

  /**
   * The JDK reads no status from these; of a body where there must be none it says nothing else.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 4x4 Not Found\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\nX-Bad: a\u0000b\r\n\r\n",
        "HTTP/1.1 204 None\r\nContent-Length: 2\r\n\r\nab",
        "<html>",
        "\r\n\r\n"
      })
  void isATypedErrorWhenTheAnswerIsNotHttp(String answer) throws IOException {
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
  @ValueSource(strings = {"301 Moved", "304 Same", "307 There", "407 Proxy", "204 None", "999 Odd"})
  void neverActsOnAStatusByItself(String status) throws IOException {
    String answer =
        "HTTP/1.1 " + status + "\r\nLocation: /there\r\nProxy-Authenticate: Basic\r\n\r\n";
    try (RawServer server = RawServer.hangingUpAfter(answer)) {
      assertThat(errorOf(server)).isInstanceOf(UnexpectedStatusException.class);
      assertThat(server.requests()).isOne();
    }
  }

  @Test
  void takesNoAnswerItDidNotAskFor() throws IOException {
    String bytes = Bodies.answer(404, "{}") + Bodies.answer(200, Bodies.KEY);
    try (RawServer server = RawServer.hangingUpAfterOneMore(bytes)) {
      ConcordatClient client = server.client().retry(RetryPolicy.NONE).build();

      for (int n = 0; n < 5; n++) {
        assertThat(catchThrowable(() -> client.keys().getKey("web", "k1")))
            .isInstanceOf(ConcordatException.class);
      }
    }
  }

  @Test
  void passesOverInterimAnswers() throws IOException {
    String interim = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(8);
    try (RawServer server = RawServer.hangingUpAfter(interim + "HTTP/1.1 404 No\r\n\r\n")) {
      assertThat(errorOf(server)).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void givesUpOnInterimAnswersThatNeverEnd() throws IOException {
    String interim = "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(5_000);
    try (RawServer server = RawServer.silentAfter(interim)) {
      assertThat(errorOf(server)).isInstanceOf(ConnectionException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
        "HTTP/2 200\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/3.0 200 OK\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 099 Odd\r\nContent-Length: 2\r\n\r\n{}",
        "ICY 200 OK\r\n\r\n{}"
      })
  void isATypedErrorWhateverTheProtocol(String answer) throws IOException {
    try (RawServer server = RawServer.hangingUpAfter(answer)) {
      assertThat(errorOf(server)).isInstanceOf(ConcordatException.class);
      assertThat(server.requests()).isOne();
    }
  }

  private static ConcordatException errorOf(RawServer server) {
    ConcordatClient client =
        server.client().retry(RetryPolicy.NONE).attemptTimeout(Duration.ofSeconds(2)).build();
    return catchThrowableOfType(ConcordatException.class, () -> client.keys().getKey("web", "k1"));
  }
}
