package dev.concordat.kit.source;

import java.util.ArrayList;
import java.util.List;

/** Collects mistakes, so that all are told at once. Not thread-safe. */
public final class Mistakes {
  private final List<Mistake> found = new ArrayList<>();

  /** Adds one mistake. */
  public void add(Position position, String what) {
    found.add(new Mistake(position, what));
  }

  /** Runs a step; a misuse it throws is kept for later. */
  public void collect(Runnable step) {
    try {
      step.run();
    } catch (MisuseException misuse) {
      found.addAll(misuse.mistakes());
    }
  }

  /** Throws a {@link MisuseException} if anything was found. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new MisuseException(found);
    }
  }
}
