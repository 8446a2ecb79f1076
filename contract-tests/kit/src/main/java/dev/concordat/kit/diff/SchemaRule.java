package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** Finds one kind of change of a schema that both documents have. */
interface SchemaRule {
  /** The changes found; empty if none. */
  Stream<Change> changes(SchemaPair pair);

  /** The rule's name, as findings give it. */
  default String name() {
    return getClass().getSimpleName();
  }
}
