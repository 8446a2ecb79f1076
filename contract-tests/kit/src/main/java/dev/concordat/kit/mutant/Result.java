package dev.concordat.kit.mutant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one mutant.
 *
 * @param kind what it breaks: an answer, the document, or a pact
 * @param applied to how many cells or interactions; of the document, 1
 * @param survivors where nobody noticed
 * @param killer the cell, interaction or check that noticed first; null if none did
 * @param finding what it said; null if nothing
 */
public record Result(
    Mutant mutant,
    Kind kind,
    int applied,
    List<String> survivors,
    @Nullable String killer,
    @Nullable String finding) {
  /** What a mutant breaks. */
  public enum Kind {
    ANSWER,
    DOCUMENT,
    PACT
  }

  /** What became of a mutant. */
  public enum Outcome {
    /** Noticed everywhere it was applied. */
    KILLED,
    /** Not noticed somewhere, which is a hole in the suite. */
    SURVIVED,
    /** Nothing to break it in. */
    NOT_APPLICABLE,
    /** Declared to be no change at all, and rightly not noticed. */
    EQUIVALENT,
    /** Declared to be no change at all, and yet something was found. */
    FALSE_ALARM
  }

  /** Copies the survivors. */
  public Result {
    survivors = List.copyOf(survivors);
  }

  /** What became of it. */
  public Outcome outcome() {
    if (applied == 0) {
      return Outcome.NOT_APPLICABLE;
    }
    if (mutant.equivalentBecause() != null) {
      return survivors.size() == applied ? Outcome.EQUIVALENT : Outcome.FALSE_ALARM;
    }
    return survivors.isEmpty() ? Outcome.KILLED : Outcome.SURVIVED;
  }

  /** Whether the suite did what it must. */
  public boolean isGood() {
    return outcome() != Outcome.SURVIVED && outcome() != Outcome.FALSE_ALARM;
  }
}
