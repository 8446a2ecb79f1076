package dev.concordat.client.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes gzip: we never ask for it, but gateways compress all the same. */
final class ContentCoding {
  private static final int LONGEST = 64 << 20;

  private ContentCoding() {}

  static Reply decoded(Reply reply) {
    boolean gzip =
        reply.headers().firstValue("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
    return gzip ? unzipped(reply) : reply;
  }

  private static Reply unzipped(Reply reply) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    @Nullable Throwable broken = reply.broken();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
      byte[] chunk = new byte[8192];
      for (int read; (read = in.read(chunk)) >= 0; ) {
        plain.write(chunk, 0, read);
        if (plain.size() > LONGEST) {
          throw new IOException("body longer than " + LONGEST + " bytes when decompressed");
        }
      }
    } catch (IOException e) {
      broken = broken == null ? e : broken;
    }
    return new Reply(reply.status(), reply.headers(), plain.toByteArray(), broken);
  }
}
