package dev.concordat.contract.wire;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Finds a smaller request that still does the same, by leaving out ever smaller pieces.
 *
 * @param same whether a request still does it; asked at most {@value #MOST_TRIES} times
 */
record Shrinker(Predicate<byte[]> same) {
  private static final int MOST_TRIES = 2000;

  /** A request none of whose bytes can be left out, or the smallest found within the tries. */
  byte[] shrink(byte[] request) {
    byte[] smallest = request;
    int tries = 0;
    for (int piece = Math.max(1, request.length / 2); piece > 0; piece /= 2) {
      int from = 0;
      while (from < smallest.length && tries < MOST_TRIES) {
        byte[] smaller = without(smallest, from, piece);
        tries++;
        if (same.test(smaller)) {
          smallest = smaller;
        } else {
          from += piece;
        }
      }
    }
    return smallest;
  }

  private static byte[] without(byte[] bytes, int from, int length) {
    int to = Math.min(bytes.length, from + length);
    byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
    System.arraycopy(bytes, to, rest, from, bytes.length - to);
    return rest;
  }
}
