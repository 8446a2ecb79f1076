package dev.concordat.kit.judge;

/** A promise that an answer broke: which one, and what was expected and found. */
public record Finding(String promise, String what) {
  @Override
  public String toString() {
    return promise + ": " + what;
  }
}
