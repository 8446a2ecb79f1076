package dev.concordat.kit.source;

/** A place in a file; prints as {@code file:line}. Lines count from 1. */
public record Position(String file, int line) {
  /** Checks that the line counts from 1. */
  public Position {
    if (line < 1) {
      throw new IllegalArgumentException("Lines count from 1, but this one is " + line + ".");
    }
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
