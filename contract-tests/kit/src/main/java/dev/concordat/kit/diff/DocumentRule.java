package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import java.util.stream.Stream;

/** Finds one kind of change between documents. */
interface DocumentRule {
  /** The changes found; empty if none. */
  Stream<Change> changes(Document old, Document now);

  /** The rule's name, as findings give it. */
  default String name() {
    return getClass().getSimpleName();
  }
}
