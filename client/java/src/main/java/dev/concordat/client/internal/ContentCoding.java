package dev.concordat.client.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes gzip: we never ask for it, but gateways compress all the same. */
final class ContentCoding {
  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

  private ContentCoding() {}

  static Reply decoded(Reply reply) {
    boolean gzip =
        reply
            .headers()
            .firstValue("Content-Encoding")
            .filter(coding -> GZIP.contains(coding.trim().toLowerCase(Locale.ROOT)))
            .isPresent();
    return gzip && reply.body().length > 0 ? unzipped(reply) : reply;
  }

  private static Reply unzipped(Reply reply) {
    int longest = Reception.longest(reply.status());
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    @Nullable Throwable broken = reply.broken();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
      byte[] chunk = new byte[8192];
      for (int read; (read = in.read(chunk)) >= 0; ) {
        plain.write(chunk, 0, Math.min(read, longest - plain.size()));
        if (plain.size() == longest) {
          throw new IOException("body longer than " + longest + " bytes when decompressed");
        }
      }
    } catch (IOException e) {
      broken = broken == null ? e : broken;
    }
    // What was never compressed is more use to a reader than nothing.
    byte[] body = plain.size() == 0 ? reply.body() : plain.toByteArray();
    return new Reply(reply.status(), reply.headers(), body, broken);
  }
}
