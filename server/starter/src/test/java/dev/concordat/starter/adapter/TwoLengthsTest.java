package dev.concordat.starter.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.coyote.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search through bytes as Tomcat's buffer holds them, behind and before those of others. */
class TwoLengthsTest {
  private static final String LINE = "POST /books HTTP/1.1\r\n";

  /** As Tomcat reads it: target and first header are places in one array. */
  private static boolean areIn(String bytes) {
    return areIn(request(bytes, bytes));
  }

  private static boolean areIn(Request request) {
    return TwoLengths.are(request);
  }

  private static Request request(String target, String headers) {
    Request request = new Request();
    byte[] bytes = headers.getBytes(ISO_8859_1);
    byte[] line = target.equals(headers) ? bytes : target.getBytes(ISO_8859_1);
    int start = target.indexOf("/books");
    request.requestURI().setBytes(line, start, "/books".length());
    int name = headers.indexOf("Transfer-Encoding");
    request
        .getMimeHeaders()
        .addValue(bytes, name, "Transfer-Encoding".length())
        .setString("chunked");
    return request;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n",
        "Transfer-Encoding: chunked\r\nCONTENT-LENGTH: 5\r\n\r\n",
        "Transfer-Encoding: chunked\r\ncontent-length:",
        "Transfer-Encoding: chunked\ncontent-length:5\n\n",
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
      })
  void findsTheOtherLength(String headers) {
    assertThat(areIn(LINE + headers + "\r\n\r\n")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\n\r\n\ncontent-length: 5\r\n\r\n",
        "Transfer-Encoding: chunked\n\n\ncontent-length: 5\r\n\r\n",
        "Transfer-Encoding: chunked\n\r\n\ncontent-length: 5\r\n\r\n",
        "Transfer-Encoding: chunked\r\nX: content-length:\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent-Lengt@:\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent[Length:\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent\rLength:\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length"
      })
  void findsNoneWhereThereIsNone(String headers) {
    assertThat(areIn(LINE + headers)).isFalse();
  }

  @Test
  void goesOnBehindALineEndThatEndsNoHeaders() {
    assertThat(areIn(LINE + "Transfer-Encoding: a\r\n\rx\nContent-Length: 5\r\n\r\n")).isTrue();
  }

  @Test
  void looksOnlyBehindTheTarget() {
    assertThat(areIn("\ncontent-length: 5\r\n" + LINE + "Transfer-Encoding: chunked\r\n\r\n"))
        .isFalse();
  }

  @Test
  void looksFromTheStartWhereTheTargetIsElsewhere() {
    Request request =
        request(
            LINE + "x".repeat(100), "\ncontent-length: 5\r\nTransfer-Encoding: chunked\r\n\r\n");
    assertThat(areIn(request)).isTrue();
  }

  @Test
  void asksNothingOfARequestWithoutChunks() {
    assertThat(areIn(new Request())).isFalse();
  }
}
