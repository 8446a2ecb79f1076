package dev.concordat.benchmarks.latency;

import java.util.Arrays;

/**
 * The chance that one of these takes longer than one of those, ties counting half: 0.5 where time
 * tells nothing, 0 or 1 where it tells everything.
 */
final class Auc {
  private Auc() {}

  static double of(long[] these, long[] those) {
    long[] sorted = those.clone();
    Arrays.sort(sorted);
    double longer = 0;
    for (long time : these) {
      longer += (below(sorted, time) + below(sorted, time + 1)) / 2.0;
    }
    return longer / these.length / those.length;
  }

  /** How many are less than the bound. */
  private static int below(long[] sorted, long bound) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
