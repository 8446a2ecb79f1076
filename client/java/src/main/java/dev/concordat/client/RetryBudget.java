package dev.concordat.client;

/**
 * What keeps the retries of one client from multiplying the load on a server that fails. Each retry
 * takes one from it; with less than one left, a call ends as its attempt did.
 *
 * @param initial what a new client has; at least 0
 * @param largest what it never has more of; at least 0
 * @param perCall what every call adds; at least 0
 * @param perSecond what time adds; at least 0
 */
public record RetryBudget(double initial, double largest, double perCall, double perSecond) {
  /** Ten at once, one in five calls, and one a second. */
  public static final RetryBudget STANDARD = new RetryBudget(10, 10, 0.2, 1);

  public RetryBudget {
    notNegative("initial", initial);
    notNegative("largest", largest);
    notNegative("perCall", perCall);
    notNegative("perSecond", perSecond);
  }

  /** The same, but a new client has so much. */
  public RetryBudget withInitial(double another) {
    return new RetryBudget(another, largest, perCall, perSecond);
  }

  private static void notNegative(String name, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(name + " must not be negative, but is " + value);
    }
  }
}
