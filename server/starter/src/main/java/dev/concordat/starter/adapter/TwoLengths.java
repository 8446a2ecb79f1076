package dev.concordat.starter.adapter;

import java.nio.charset.StandardCharsets;
import org.apache.coyote.Request;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Finds a Content-Length beside Transfer-Encoding, the seed of request smuggling (RFC 9112, section
 * 6.3).
 *
 * <p>Tomcat removes the former from its headers before anyone can see it, so the bytes of the
 * headers themselves are searched; only requests with Transfer-Encoding pay for that.
 */
final class TwoLengths {
  private static final byte[] NAME = "\ncontent-length:".getBytes(StandardCharsets.US_ASCII);

  private TwoLengths() {}

  static boolean are(Request request) {
    return request.getHeader("Transfer-Encoding") != null
        && (request.getHeader("Content-Length") != null || isInTheBytes(request));
  }

  private static boolean isInTheBytes(Request request) {
    MimeHeaders headers = request.getMimeHeaders();
    ByteChunk uri = request.requestURI().getByteChunk();
    ByteChunk name = headers.getName(0).getByteChunk();
    byte[] bytes = name.getBuffer();
    int from = uri.getBuffer() == bytes ? uri.getEnd() : 0;
    for (int i = from; i + NAME.length < bytes.length && !isEnd(bytes, i); i++) {
      if (isNameAt(bytes, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameAt(byte[] bytes, int at) {
    for (int i = 0; i < NAME.length; i++) {
      int b = bytes[at + i];
      if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != NAME[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnd(byte[] bytes, int at) {
    return bytes[at] == '\n'
        && (bytes[at + 1] == '\n' || (bytes[at + 1] == '\r' && bytes[at + 2] == '\n'));
  }
}
