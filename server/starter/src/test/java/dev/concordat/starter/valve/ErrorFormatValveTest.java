package dev.concordat.starter.valve;

import dev.concordat.starter.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorFormatValveTest extends ServiceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET\r\n\r\n",
        "GET / HTTX/1.1\r\nHost: a\r\n\r\n",
        "GET /| HTTP/1.1\r\nHost: a\r\n\r\n",
        "\u0001\u0002\u0003\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: \u0000\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"
      })
  void answersInTheFormatWhatIsNotHttp(String request) {
    wire.send(request).isError(400, "Bad Request", "/");
  }

  @Test
  void answersInTheFormatAnUnknownVersion() {
    wire.send("GET / HTTP/2.0\r\nHost: a\r\n\r\n").isError(505, "HTTP Version Not Supported", "/");
  }

  @Test
  void answersInTheFormatABodyInBrokenChunks() {
    wire.send(
            "POST /books HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\nzz\r\n")
        .isError(400, "Bad Request", "/books");
  }
}
