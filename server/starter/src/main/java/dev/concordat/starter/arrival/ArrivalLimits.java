package dev.concordat.starter.arrival;

import java.time.Duration;

/**
 * How long a request may take to arrive, and how much memory may wait.
 *
 * @param head from the first byte of a request to the last of its headers; then it is closed
 * @param body from the last header to the last byte of the body; then it is answered 408
 * @param bytes the longest body gathered in memory; longer ones are left to their reader
 * @param allBytes the memory all bodies being gathered may take; beyond it they are answered 503
 * @param readers how many longer bodies may be read at a time; beyond it they are answered 503
 */
public record ArrivalLimits(Duration head, Duration body, int bytes, long allBytes, int readers) {
  /** Refuses limits that permit nothing. */
  public ArrivalLimits {
    if (head.toMillis() < 1
        || body.toMillis() < 1
        || bytes < 1
        || allBytes < bytes
        || readers < 1) {
      throw new IllegalArgumentException(
          "Expected positive limits, and room for one body at least, found "
              + (head
                  + ", "
                  + body
                  + ", "
                  + bytes
                  + " of "
                  + allBytes
                  + " bytes, "
                  + readers
                  + "."));
    }
  }
}
