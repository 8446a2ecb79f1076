package dev.concordat.kit.play;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A server that was reached gave no whole answer: too late, cut short, or not HTTP. */
public final class NoAnswer extends UncheckedIOException {
  private final boolean late;

  NoAnswer(String what, boolean late, IOException cause) {
    super(what, cause);
    this.late = late;
  }

  /** Whether time ran out, as against an answer that came and could not be read. */
  public boolean isLate() {
    return late;
  }
}
