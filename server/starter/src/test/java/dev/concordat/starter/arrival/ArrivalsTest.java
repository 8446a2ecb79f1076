package dev.concordat.starter.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two threads serve; what is slow must not take them. */
@Tag("service")
class ArrivalsTest {
  private static final String HEAD =
      "POST /books HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
  private static final Running RUNNING =
      Running.start(
          ForeignService.class,
          "concordat.body.deadline=3s",
          "server.tomcat.threads.max=2",
          "server.tomcat.threads.min-spare=2");

  @AfterAll
  static void stop() {
    RUNNING.close();
  }

  @Test
  void servesOthersWhileBodiesAreAwaited() throws IOException {
    try (SlowSenders slow = begin(20, HEAD + "Content-Length: 20\r\n\r\n{")) {
      assertThat(RUNNING.wire().get("/books").status()).isEqualTo(200);
      assertThat(slow.answer(0)).startsWith("HTTP/1.1 408 ");
    }
  }

  @Test
  void readsABodyThatComesInPieces() throws IOException {
    try (SlowSenders slow = begin(1, HEAD + "Connection: close\r\nContent-Length: 2\r\n\r\n")) {
      slow.send(0, "{");
      assertThat(RUNNING.wire().get("/books").status()).isEqualTo(200);
      slow.send(0, "}");
      assertThat(slow.answer(0)).startsWith("HTTP/1.1 400 ").contains("is required");
    }
  }

  @Test
  void keepsTheConnectionBehindAChunkedBody() throws IOException {
    String chunks = "Transfer-Encoding: chunked\r\n\r\nc\r\n{\"name\":\"a\"}\r\n0\r\n\r\n";
    try (SlowSenders sender = begin(1, HEAD + chunks)) {
      assertThat(sender.head(0)).startsWith("HTTP/1.1 201 ");
      sender.send(0, "GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(sender.answer(0)).contains("HTTP/1.1 404 ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|c\r\n{\"name\":\"a\"}\r\n0\r\n\r\n",
        "c\r\n{\"name\":\"a\"}|\r\n0\r\n\r\n",
        "c\r\n{\"name\":\"a\"}\r\n|0\r\n\r\n"
      })
  void keepsTheConnectionHoweverChunksArrive(String body) throws IOException {
    String[] pieces = body.split("\\|");
    try (SlowSenders sender = begin(1, HEAD + "Transfer-Encoding: chunked\r\n\r\n" + pieces[0])) {
      assertThat(RUNNING.wire().get("/books").status()).isEqualTo(200);
      sender.send(0, pieces[1]);
      assertThat(sender.head(0)).startsWith("HTTP/1.1 201 ").doesNotContain("close");
      sender.send(0, "GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(sender.answer(0)).contains("HTTP/1.1 404 ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c\r\n{\"name\":\"a\"}\r\n0\r\n\r\n",
        "c\r\n{\"name\":\"a\"}\r\n0\r\nX: y\r\n\r\n"
      })
  void closesRatherThanLoseAPipelinedRequest(String chunks) throws IOException {
    try (SlowSenders sender = begin(1, HEAD + "Transfer-Encoding: chunked\r\n\r\n")) {
      sender.send(0, chunks + "GET /books HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(sender.answer(0)).startsWith("HTTP/1.1 201 ").contains("Connection: close");
    }
  }

  @Test
  void answersWhatIsPipelinedBehindABody() throws IOException {
    try (SlowSenders sender = begin(1, HEAD + "Content-Length: 12\r\n\r\n{\"na")) {
      assertThat(RUNNING.wire().get("/books").status()).isEqualTo(200);
      sender.send(0, "me\":\"a\"}GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(sender.answer(0)).contains("HTTP/1.1 201 ", "HTTP/1.1 404 ");
    }
  }

  @Test
  void timesABodyThatIsTooLongToGather() throws IOException {
    String part = "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"x\"\r\n\r\n";
    String head =
        "POST /covers HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\n";
    try (SlowSenders slow = begin(1, head + "Transfer-Encoding: chunked\r\n\r\n")) {
      slow.send(0, Integer.toHexString(part.length()) + "\r\n" + part + "\r\n");
      assertThat(slow.answer(0)).startsWith("HTTP/1.1 408 ").contains("\"statusCode\":408");
    }
  }

  @Test
  void readsALongBodyInChunks() throws IOException {
    String part =
        "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"x\"\r\n\r\n"
            + "x".repeat(1_000_000)
            + "\r\n--b--\r\n";
    String head =
        "POST /covers HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\n";
    try (SlowSenders slow =
        begin(1, head + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n")) {
      slow.send(0, Integer.toHexString(part.length()) + "\r\n" + part + "\r\n0\r\n\r\n");
      assertThat(slow.answer(0)).startsWith("HTTP/1.1 200 ").contains("1000000");
    }
  }

  @Test
  void answersABadChunkInTheFormat() throws IOException {
    try (SlowSenders slow = begin(1, HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n")) {
      assertThat(slow.answer(0)).startsWith("HTTP/1.1 400 ").contains("\"error\":\"Bad Request\"");
    }
  }

  @Test
  void refusesChunksThatGoBeyondTheLimit() throws IOException {
    String chunk = "20000\r\n" + " ".repeat(0x20000) + "\r\n";
    try (SlowSenders slow =
        begin(1, HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(9))) {
      assertThat(slow.answer(0)).startsWith("HTTP/1.1 413 ").contains("\"statusCode\":413");
    }
  }

  @Test
  void closesWhatNeverEndsItsHeaders() throws IOException {
    try (SlowSenders slow = begin(1, "GET /books HTTP/1.1\r\nHost: a\r\nX-")) {
      assertThat(slow.answer(0)).isEmpty();
    }
  }

  @Test
  void forgetsOldHttpWithItsConnection() {
    for (int i = 0; i < 10; i++) {
      assertThat(RUNNING.wire().send("GET /books\r\n").raw()).isEmpty();
      assertThat(RUNNING.wire().send("\0\1\2\r\n\r\n").raw()).startsWith("HTTP/1.1 400 ");
    }
  }

  private static SlowSenders begin(int count, String bytes) throws IOException {
    return SlowSenders.begin(RUNNING.wire().port(), count, bytes);
  }
}
