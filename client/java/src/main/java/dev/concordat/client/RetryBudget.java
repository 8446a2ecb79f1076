package dev.concordat.client;

/**
 * What keeps the retries of one client from multiplying the load on a server that fails. Each retry
 * takes one from it; with less than one left, a call ends as its attempt did.
 *
 * @param largest what a new client has, and never more; at least 0
 * @param perCall what every call adds; at least 0
 * @param perSecond what time adds; at least 0
 */
public record RetryBudget(double largest, double perCall, double perSecond) {
  /** Ten at once, one in five calls, and one a second. */
  public static final RetryBudget STANDARD = new RetryBudget(10, 0.2, 1);

  public RetryBudget {
    notNegative("largest", largest);
    notNegative("perCall", perCall);
    notNegative("perSecond", perSecond);
  }

  private static void notNegative(String name, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(name + " must not be negative, but is " + value);
    }
  }
}
