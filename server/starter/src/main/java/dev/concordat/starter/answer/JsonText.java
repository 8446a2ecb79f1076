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
    out.write('"');
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b == '"' || b == '\\') {
        out.write('\\');
        out.write(b);
      } else if ((b >= 0 && b < ' ') || b == 0x7f) {
        escape(b, out);
      } else {
        out.write(b);
      }
    }
    out.write('"');
  }

  private static void escape(byte control, ByteArrayOutputStream out) {
    out.write('\\');
    out.write('u');
    out.write('0');
    out.write('0');
    out.write(HEX[control >> 4]);
    out.write(HEX[control & 0xf]);
  }
}
