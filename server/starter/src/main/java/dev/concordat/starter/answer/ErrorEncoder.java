package dev.concordat.starter.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns error bodies into JSON bytes; what a status always begins with is encoded once. */
public final class ErrorEncoder {
  private static final byte[] TIMESTAMP = ascii(",\"timestamp\":\"");
  private static final byte[] PATH = ascii("\",\"path\":");

  private record Beginning(int status, String label) {
    byte[] encode() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(ascii("{\"statusCode\":" + status + ",\"error\":"));
      JsonText.quote(label, bytes);
      bytes.writeBytes(ascii(",\"message\":"));
      return bytes.toByteArray();
    }
  }

  private final StatusLabels labels;
  private final Map<Beginning, byte[]> beginnings = new ConcurrentHashMap<>();

  /** An encoder with these labels; thread-safe. */
  public ErrorEncoder(StatusLabels labels) {
    this.labels = labels;
  }

  /** The label this encoder writes for a status. */
  public String label(int status) {
    return labels.of(status);
  }

  /** The body as UTF-8 JSON, without line breaks. */
  public byte[] encode(ErrorBody body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    bytes.writeBytes(
        beginnings.computeIfAbsent(
            new Beginning(body.statusCode(), body.error()), Beginning::encode));
    writeMessage(bytes, body.message());
    bytes.writeBytes(TIMESTAMP);
    bytes.writeBytes(ascii(Timestamps.format(body.timestamp())));
    bytes.writeBytes(PATH);
    JsonText.quote(body.path(), bytes);
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
