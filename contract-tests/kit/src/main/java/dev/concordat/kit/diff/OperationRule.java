package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** Finds one kind of change of an operation that both documents have. */
interface OperationRule {
  /** The changes found; empty if none. */
  Stream<Change> changes(OperationPair pair);

  /** The rule's name, as findings give it. */
  default String name() {
    return getClass().getSimpleName();
  }
}
