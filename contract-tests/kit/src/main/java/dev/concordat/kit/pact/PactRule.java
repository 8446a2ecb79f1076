package dev.concordat.kit.pact;

import java.util.stream.Stream;

/** One thing that must be true of an interaction whose operation and status are documented. */
interface PactRule {
  /** What is not true; empty if it is. */
  Stream<String> flaws(Judged judged);

  /** The rule's name, as findings give it. */
  default String name() {
    return getClass().getSimpleName();
  }
}
