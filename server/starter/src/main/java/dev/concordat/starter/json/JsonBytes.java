package dev.concordat.starter.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The bytes of a JSON document, before anything is made of them. */
final class JsonBytes {
  private JsonBytes() {}

  /** Whether these are UTF-8 and not UTF-16 or UTF-32, whose ASCII shows in zero bytes. */
  static boolean areUtf8(byte[] bytes) {
    boolean ascii = true;
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
      ascii &= b > 0;
    }
    return ascii || isDecodable(bytes);
  }

  private static boolean isDecodable(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether there may be a null, or an escape that stands for NUL or half a surrogate pair. */
  static boolean needACloserLook(byte[] bytes) {
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == '\\') {
        i++;
        if (bytes[i] == 'u'
            && (bytes[i + 1] == '0' || bytes[i + 1] == 'd' || bytes[i + 1] == 'D')
            && (bytes[i + 2] == '0' || bytes[i + 2] > '7')) {
          return true;
        }
      } else if (bytes[i] == 'n' && bytes[i + 1] == 'u' && bytes[i + 2] == 'l') {
        return true;
      }
    }
    return false;
  }
}
