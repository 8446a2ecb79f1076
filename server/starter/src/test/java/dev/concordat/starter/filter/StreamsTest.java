package dev.concordat.starter.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as it comes, and fails on the way. */
class StreamsTest extends ServiceTest {
  @ParameterizedTest
  @CsvSource({
    "500, torn-at-once",
    "500, body",
    "500, emitter",
    "503, emitter-never",
    "500, events",
    "500, deferred",
    "409, deferred-answer",
    "503, task",
    "500, task-error"
  })
  void answersInTheFormatUntilSomethingIsSent(int status, String stream) {
    wire.get("/streams/" + stream).isError(status, "/streams/" + stream);
  }

  @ParameterizedTest
  @ValueSource(strings = {"torn-late", "body-late", "emitter-late", "events-late"})
  void cutsTheConnectionOnceSomethingIsSent(String stream) {
    assertThat(wire.get("/streams/" + stream).raw())
        .startsWith("HTTP/1.1 200 ")
        .contains("Transfer-Encoding: chunked")
        .doesNotContain("\r\n0\r\n", "statusCode", "secret");
  }
}
