package dev.concordat.starter.tls;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.RequestId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The whole answer to plain HTTP, head and body; nothing of the request is known, so path is /. */
final class UseTls {
  private static final ErrorAnswer ANSWER =
      ErrorAnswer.of(400, "This port speaks TLS; use a URL that starts with https.");

  private final ErrorWriter writer;

  UseTls(ErrorWriter writer) {
    this.writer = writer;
  }

  /** The bytes as of now, with a request id of their own. */
  byte[] bytes() {
    byte[] body = writer.encode(ANSWER, "/");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        ("HTTP/1.1 400 \r\n"
                + (RequestId.HEADER + ": " + RequestId.of(null) + "\r\n")
                + "Cache-Control: no-store\r\n"
                + "Content-Type: application/json\r\n"
                + ("Content-Length: " + body.length + "\r\n")
                + "Connection: close\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }
}
