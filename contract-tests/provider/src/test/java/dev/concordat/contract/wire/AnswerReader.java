package dev.concordat.contract.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.concordat.kit.exchange.Answer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads answers off a connection as RFC 9112 frames them, forgiving nothing. */
final class AnswerReader {
  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");
  private static final int LONGEST_LINE = 65_536;

  /** Whether an answer has the content its headers describe. */
  enum Content {
    /** As the headers say. */
    SOME,
    /** None: the answer to a HEAD. */
    NONE,
    /** It may be the answer to a HEAD: what follows tells. */
    EITHER
  }

  private final InputStream in;

  AnswerReader(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /**
   * The next final answer; null if the connection ended before its first byte. Throws
   * ProtocolException at bytes that are no answer, EOFException if it is cut short.
   */
  @Nullable Answer next(Content content) throws IOException {
    while (true) {
      in.mark(1);
      if (in.read() < 0) {
        return null;
      }
      in.reset();
      Answer answer = read(content);
      if (answer.status() >= 200) {
        return answer;
      }
    }
  }

  private Answer read(Content content) throws IOException {
    String line = line();
    Matcher statusLine = STATUS_LINE.matcher(line);
    if (!statusLine.matches()) {
      throw new ProtocolException("no status line: '" + line + "'");
    }
    int status = Integer.parseInt(statusLine.group(1));
    Map<String, List<String>> headers = headers();
    return new Answer(status, headers, body(content, status, headers));
  }

  private Map<String, List<String>> headers() throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new ProtocolException("no header: '" + line + "'");
      }
      headers
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return headers;
  }

  private byte[] body(Content content, int status, Map<String, List<String>> headers)
      throws IOException {
    boolean none = content == Content.NONE || (content == Content.EITHER && isAtNextAnswer());
    if (none || status < 200 || status == 204 || status == 304) {
      return new byte[0];
    }
    if (headers.containsKey("Transfer-Encoding")) {
      return chunks();
    }
    List<String> length = headers.get("Content-Length");
    return length == null ? in.readAllBytes() : exactly(Integer.parseInt(length.get(0)));
  }

  /** Whether the connection ends here, or another status line begins. */
  private boolean isAtNextAnswer() throws IOException {
    in.mark(1);
    int octet = in.read();
    in.reset();
    return octet < 0 || octet == 'H';
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(line(), 16);
      body.writeBytes(exactly(size));
      String end = line();
      if (!end.isEmpty()) {
        throw new ProtocolException("no chunk end: '" + end + "'");
      }
      if (size == 0) {
        return body.toByteArray();
      }
    }
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("an answer of " + length + " bytes ends after " + bytes.length);
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    while (line.length() < LONGEST_LINE) {
      int octet = in.read();
      if (octet < 0) {
        throw new EOFException("an answer ends within its headers, after '" + line + "'");
      }
      if (octet == '\n' && !line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
        return line.substring(0, line.length() - 1);
      }
      line.append(new String(new byte[] {(byte) octet}, ISO_8859_1));
    }
    throw new ProtocolException("a line of more than " + LONGEST_LINE + " bytes");
  }
}
