package dev.concordat.starter.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.Writers;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.BareTomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapter around Tomcat's own, and nothing else: what it lets through Tomcat answers. */
class StrictAdapterAloneTest {
  private final BareTomcat tomcat = BareTomcat.start(new TomcatStrictness(Writers.plain(), null));

  @AfterEach
  void stop() {
    tomcat.close();
  }

  private Answer send(String line, String... headers) {
    return tomcat
        .wire()
        .send(
            line + " HTTP/1.1\r\nHost: a\r\n" + String.join("\r\n", headers) + "\r\n\r\n0\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Transfer-Encoding: chunked\r\nCONTENT-length: 5\r\nX: y"
      })
  void refusesALengthToldTwice(String headers) {
    Answer answer = send("POST /books", headers, "X-Request-Id: abc");
    answer
        .isError(400, "Bad Request", "/books")
        .says("The request tells its length twice; send Content-Length or chunks, not both.");
    assertThat(answer.header("X-Request-Id")).isEqualTo("abc");
    assertThat(answer.header("Connection")).isEqualTo("close");
    assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(answer.body().length()));
  }

  @Test
  void answersHeadWithoutContent() {
    Answer answer = send("HEAD /books", "Content-Length: 5", "Transfer-Encoding: chunked");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\nX: content-length: 5",
        "Transfer-Encoding: chunked\r\nContent-Lengthy: 5",
        "Transfer-Encoding: chunked\r\nX-Content-Length: 5"
      })
  void letsChunksAloneThrough(String headers) {
    assertThat(send("POST /books", headers, "Connection: close").status()).isEqualTo(404);
  }

  @Test
  void looksForNoLengthBehindTheHeaders() {
    assertThat(
            tomcat
                .wire()
                .send(
                    "POST /books HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n"
                        + "13\r\n\ncontent-length: 9\n\r\n0\r\n\r\n")
                .status())
        .isEqualTo(404);
  }

  @Test
  void letsALengthAloneThrough() {
    assertThat(send("POST /books", "Content-Length: 5", "Connection: close").status())
        .isEqualTo(404);
  }

  @Test
  void answersFaultyOptionsForTheServer() {
    send("OPTIONS *", "Host: b").isError(400, "Bad Request", "/");
    assertThat(send("OPTIONS *", "Connection: close").status()).isEqualTo(200);
    assertThat(send("GET /books", "Host: b").body()).doesNotStartWith("{");
  }

  @Test
  void closesWithoutAWordOnHttp09() {
    assertThat(tomcat.wire().send("GET /books\r\n").raw()).isEmpty();
  }
}
