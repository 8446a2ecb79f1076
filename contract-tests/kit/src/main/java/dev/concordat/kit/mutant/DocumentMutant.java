package dev.concordat.kit.mutant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Breaks a promise of the document. */
public interface DocumentMutant extends Mutant {
  /** Changes the copy given, and returns it; null if this document has nothing to break. */
  @Nullable ObjectNode mutate(ObjectNode document);
}
