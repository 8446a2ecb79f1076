package dev.concordat.kit.invariant;

/** A promise that an answer broke, and how. */
public record Breach(String promise, String how) {
  @Override
  public String toString() {
    return promise + ": " + how;
  }
}
