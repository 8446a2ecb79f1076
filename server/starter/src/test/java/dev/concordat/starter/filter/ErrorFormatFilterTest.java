package dev.concordat.starter.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.ServiceTest;
import dev.concordat.starter.wire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorFormatFilterTest extends ServiceTest {
  @ParameterizedTest
  @CsvSource({
    "/accident,500",
    "/overflow,500",
    "/send-error,418",
    "/empty,409",
    "/problem,409",
    "/own-body,404",
    "/text,503",
    "/reason,410",
    "/half-done,500",
    "/long-header,409",
    "/unsendable,500",
    "/unsendable-text,500",
    "/unsendable-later,500",
    "/never,503",
    "/later,409",
    "/future,409",
    "/raw-async,500"
  })
  void answersInTheFormatWhateverTheHandlerDoes(String path, int status) {
    wire.get(path, "Accept: text/html").isError(status, path);
    Answer head = wire.request("HEAD " + path);
    assertThat(head.status()).isEqualTo(status);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void saysNothingOfTheInside() {
    Answer answer = wire.get("/accident").isError(500, "Internal Server Error", "/accident");
    assertThat(answer.body()).doesNotContain("secret", "jdbc");
  }

  @Test
  void dropsTheHeadersOfTheContentThatWasNotSent() {
    Answer answer = wire.get("/half-done").isError(500, "/half-done");
    assertThat(answer.header("Content-Disposition")).isNull();
    assertThat(answer.header("X-Kept")).isEqualTo("yes");
  }

  @Test
  void cutsAResponseThatFailsAfterItHasBegun() {
    Answer answer = wire.get("/too-late");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("begun");
    assertThat(answer.raw()).doesNotEndWith("0\r\n\r\n");
  }

  @Test
  void keepsAWellFormedRequestId() {
    assertThat(wire.get("/books", "X-Request-Id: abc.DEF_1-2").header("X-Request-Id"))
        .isEqualTo("abc.DEF_1-2");
  }

  @ParameterizedTest
  @CsvSource({
    "'a b'",
    "'<script>'",
    "x23456789012345678901234567890123456789012345678901234567890123456"
  })
  void replacesAnIllFormedRequestId(String id) {
    assertThat(wire.get("/books", "X-Request-Id: " + id).header("X-Request-Id"))
        .matches("[0-9a-f]{32}");
  }

  @Test
  void refusesABodyDeclaredTooLarge() {
    wire.post("/books", "[".repeat(1048577)).isError(413, "Payload Too Large", "/books");
  }

  @Test
  void refusesAChunkedBodyThatGrowsTooLarge() {
    String chunk = "10000\r\n" + "[".repeat(0x10000) + "\r\n";
    wire.send(
            "POST /books HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(17)
                + "0\r\n\r\n")
        .isError(413, "Payload Too Large", "/books");
  }
}
