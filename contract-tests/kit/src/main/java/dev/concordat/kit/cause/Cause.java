package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import java.util.stream.Stream;

/** What must be true of a minimal pair for its error to have the cause it claims. */
interface Cause {
  /** What is not true; empty if the pair proves its cause. */
  Stream<String> flaws(Scenario error, Repaired repaired);
}
