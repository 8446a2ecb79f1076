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
  /** All bodies being gathered, unless a quarter of the heap is less. */
  private static final long ALL_BYTES = 64L << 20;

  /** Tomcat looks at its clock once a second: what is asked sooner is not answered late. */
  private static final Duration TICK = Duration.ofSeconds(1);

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

  /**
   * The limits of a service.
   *
   * @param deadline how long a head, and then a body, may take
   * @param longest the most bytes a body may have
   * @param heap the most bytes the process may use
   * @param threads the most requests that are answered at a time; half of them may read
   */
  public static ArrivalLimits of(Duration deadline, long longest, long heap, int threads) {
    Duration limit = deadline.compareTo(TICK) > 0 ? deadline.minus(TICK) : deadline;
    long all = Math.min(ALL_BYTES, heap / 4);
    int bytes = Math.toIntExact(Math.min(longest, all));
    return new ArrivalLimits(limit, limit, bytes, all, Math.max(1, threads / 2));
  }
}
