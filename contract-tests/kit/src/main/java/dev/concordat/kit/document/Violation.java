package dev.concordat.kit.document;

/**
 * A value that a schema does not allow.
 *
 * @param location JSON pointer within the value judged; of a missing or unknown member, its own
 */
public record Violation(String location, String message) {
  /** The same violation, seen from where the value itself lies. */
  Violation below(String parent) {
    return new Violation(parent + location, message);
  }

  @Override
  public String toString() {
    return location.isEmpty() ? message : location + ": " + message;
  }
}
