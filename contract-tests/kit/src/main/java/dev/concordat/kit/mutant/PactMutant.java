package dev.concordat.kit.mutant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Breaks what makes an interaction of a pact true. */
public interface PactMutant extends Mutant {
  /**
   * Changes the copy given, as its file has it, and returns it; null if it has nothing to break.
   */
  @Nullable ObjectNode mutate(ObjectNode interaction);
}
