package dev.concordat.vectors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads requests from a connection; trusts them to be HTTP/1.1 of at most 4 MiB. */
final class RequestReader {
  private static final int LONGEST = 4 << 20;

  private final InputStream in;

  RequestReader(InputStream in) {
    this.in = in;
  }

  /** The next request; null if the client has left instead. */
  @Nullable Received next() throws IOException {
    String first = line();
    if (first.isEmpty()) {
      return null;
    }
    String[] request = first.split(" ", 3);
    Map<String, List<String>> headers = new TreeMap<>();
    for (String line; !(line = line()).isEmpty(); ) {
      String[] header = line.split(":", 2);
      headers
          .computeIfAbsent(header[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(header.length < 2 ? "" : header[1].strip());
    }
    return new Received(request[0], request[1], headers, new String(body(headers), UTF_8));
  }

  private byte[] body(Map<String, List<String>> headers) throws IOException {
    if (headers.containsKey("transfer-encoding")) {
      return chunks();
    }
    List<String> length = headers.getOrDefault("content-length", List.of("0"));
    return exactly(Integer.parseInt(length.get(0)));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size; (size = Integer.parseInt(line(), 16)) > 0; line()) {
      body.writeBytes(exactly(size));
    }
    line();
    return body.toByteArray();
  }

  private byte[] exactly(int size) throws IOException {
    if (size > LONGEST) {
      throw new IOException("a body of " + size + " bytes is more than " + LONGEST);
    }
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("the client left in the middle of its body");
    }
    return bytes;
  }

  /** Without its end; empty at the end of the stream. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next; (next = in.read()) >= 0 && next != '\n'; ) {
      line.write(next);
      if (line.size() > LONGEST) {
        throw new IOException("a line is longer than " + LONGEST + " bytes");
      }
    }
    return line.toString(ISO_8859_1).stripTrailing();
  }
}
