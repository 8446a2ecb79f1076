package dev.concordat.starter.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.ServiceTest;
import dev.concordat.starter.wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictAdapterTest extends ServiceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 2",
        "transfer-encoding: chunked\r\nX-Between: a\r\nCONTENT-LENGTH: 2"
      })
  void refusesABodyWhoseLengthIsToldTwice(String headers) {
    Answer answer =
        wire.send(
            "POST /books HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + headers
                + "\r\n\r\n2\r\n{}\r\n0\r\n\r\nGET /books HTTP/1.1\r\nHost: a\r\n\r\n");
    answer.isError(400, "Bad Request", "/books");
    assertThat(answer.raw().split("HTTP/1.1 ", -1)).hasSize(2);
  }

  @Test
  void acceptsChunksWithAContentLengthInTheBody() {
    wire.send(
            "POST /books HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "12\r\n\ncontent-length: 9\r\n0\r\n\r\n")
        .isError(400, "/books")
        .says("The request body is not well-formed JSON, line 2, column 1.");
  }

  @Test
  void closesWithoutAWordOnHttp09() {
    assertThat(wire.send("GET /books\r\n").raw()).isEmpty();
  }

  @Test
  void answersOptionsForTheServer() {
    Answer answer = wire.send("OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Allow")).isNotNull();
  }

  @Test
  void answersFaultyOptionsForTheServerInTheFormat() {
    wire.send("OPTIONS * HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n").isError(400, "Bad Request", "/");
  }

  @Test
  void refusesTraceNamingWhatIsAllowed() {
    Answer answer =
        wire.send("TRACE /books HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            .isError(405, "Method Not Allowed", "/books");
    assertThat(answer.header("Allow")).isNotNull();
  }
}
