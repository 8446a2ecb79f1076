package dev.concordat.kit.source;

/** One thing wrong at one place; prints as a compiler would: {@code file:line: what}. */
public record Mistake(Position position, String what) {
  @Override
  public String toString() {
    return position + ": " + what;
  }
}
