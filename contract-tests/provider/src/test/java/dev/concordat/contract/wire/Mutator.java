package dev.concordat.contract.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Breaks requests, a few bytes at a time. Not thread-safe.
 *
 * @param seeds what to start from; at least one
 * @param random where every choice comes from: the same one makes the same mutants
 */
record Mutator(List<byte[]> seeds, RandomGenerator random) {
  private static final int MOST_CHANGES = 4;
  private static final int LONGEST = 12_000;

  /** Pieces that tend to break parsers. */
  private static final List<byte[]> PIECES =
      List.of(
              "\r\n",
              "\n",
              "\r",
              "\0",
              " ",
              "\t",
              ":",
              ",",
              ";",
              "/",
              "?",
              "#",
              "%",
              "%00",
              "%zz",
              "%2F",
              "..",
              "\u0080",
              "\u00ff",
              "\u00c0\u00af",
              "{",
              "}",
              "[",
              "]",
              "\"",
              "\\",
              "\\u0000",
              "\\ud800",
              "HTTP/1.0",
              "HTTP/2.0",
              "HTTP/1.1",
              "0",
              "-1",
              "99999999999999999999",
              "1e999",
              "null",
              "\r\n\r\n",
              "Host: x\r\n",
              "Transfer-Encoding: chunked\r\n",
              "Content-Length: 3\r\n",
              "Expect: 100-continue\r\n",
              "Accept: text/html\r\n",
              "Content-Type: text/plain\r\n",
              "Range: bytes=0-\r\n",
              "HEAD ",
              "TRACE ",
              "OPTIONS ",
              "DELETE ",
              "a".repeat(300))
          .stream()
          .map(piece -> piece.getBytes(ISO_8859_1))
          .toList();

  /** One of the seeds, with one to four changes. */
  byte[] next() {
    byte[] mutant = any(seeds);
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      mutant = change(mutant);
    }
    return mutant.length > LONGEST ? Arrays.copyOf(mutant, LONGEST) : mutant;
  }

  private byte[] change(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(24));
    byte[] taken = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(8)) {
      case 0 -> join(bytes, from, new byte[0], to);
      case 1 -> join(bytes, to, taken, to);
      case 2, 3 -> join(bytes, from, any(PIECES), from);
      case 4 -> join(bytes, from, any(PIECES), to);
      case 5 -> join(bytes, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
      case 6 -> flipped(bytes, from);
      default -> spliced(bytes, from);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    if (at < changed.length) {
      changed[at] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private byte[] spliced(byte[] bytes, int at) {
    byte[] other = any(seeds);
    int from = random.nextInt(other.length);
    int to = Math.min(other.length, from + 1 + random.nextInt(80));
    return join(bytes, at, Arrays.copyOfRange(other, from, to), at);
  }

  private byte[] any(List<byte[]> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static byte[] join(byte[] bytes, int head, byte[] middle, int tail) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, head);
    joined.writeBytes(middle);
    if (tail < bytes.length) {
      joined.write(bytes, tail, bytes.length - tail);
    }
    return joined.toByteArray();
  }
}
