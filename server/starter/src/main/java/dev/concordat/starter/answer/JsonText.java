package dev.concordat.starter.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Quotes text as a JSON string in UTF-8. */
final class JsonText {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private JsonText() {}

  /**
   * Writes the text in quotes; an unpaired surrogate, which UTF-8 cannot carry, becomes {@code ?}.
   */
  static void quote(String text, ByteArrayOutputStream out) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int written = 0;
    out.write('"');
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if ((b >= 0 && b < ' ') || b == '"' || b == '\\' || b == 0x7f) {
        out.write(bytes, written, i - written);
        escape(b, out);
        written = i + 1;
      }
    }
    out.write(bytes, written, bytes.length - written);
    out.write('"');
  }

  private static void escape(byte b, ByteArrayOutputStream out) {
    out.write('\\');
    if (b == '"' || b == '\\') {
      out.write(b);
      return;
    }
    out.write('u');
    out.write('0');
    out.write('0');
    out.write(HEX[b >> 4]);
    out.write(HEX[b & 0xf]);
  }
}
