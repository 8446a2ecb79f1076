package dev.concordat.starter.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Turns error bodies into JSON bytes; what a status always begins with is encoded once. */
public final class ErrorEncoder {
  private static final byte[] TIMESTAMP = ascii(",\"timestamp\":\"");
  private static final byte[] PATH = ascii("\",\"path\":");

  private final byte[][] beginnings = new byte[200][];

  /** An encoder with these labels; thread-safe. */
  public ErrorEncoder(StatusLabels labels) {
    for (int status = 400; status < 600; status++) {
      beginnings[status - 400] = beginning(status, labels.of(status));
    }
  }

  private static byte[] beginning(int status, String label) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(ascii("{\"statusCode\":" + status + ",\"error\":"));
    JsonText.quote(label, bytes);
    bytes.writeBytes(ascii(",\"message\":"));
    return bytes.toByteArray();
  }

  /**
   * The body of an error as UTF-8 JSON, without line breaks: exactly the five fields.
   *
   * @param timestamp written in UTC with exactly milliseconds and {@code Z}
   * @param path the request path as received, without query
   */
  public byte[] encode(ErrorAnswer answer, Instant timestamp, String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    bytes.writeBytes(beginnings[answer.status() - 400]);
    writeMessage(bytes, answer.message());
    bytes.writeBytes(TIMESTAMP);
    bytes.writeBytes(ascii(Timestamps.format(timestamp)));
    bytes.writeBytes(PATH);
    JsonText.quote(path, bytes);
    bytes.write('}');
    return bytes.toByteArray();
  }

  private static void writeMessage(ByteArrayOutputStream bytes, ErrorMessage message) {
    if (message instanceof ErrorMessage.Fields fields) {
      writeEntries(bytes, fields.entries());
    } else if (message instanceof ErrorMessage.Sentence sentence) {
      JsonText.quote(sentence.text(), bytes);
    }
  }

  private static void writeEntries(ByteArrayOutputStream bytes, List<String> entries) {
    char before = '[';
    for (String entry : entries) {
      bytes.write(before);
      JsonText.quote(entry, bytes);
      before = ',';
    }
    bytes.write(']');
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
