package dev.concordat.kit.mutant;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** A mutant of the document that is one line of a catalogue. */
record Edit(String name, String breaks, UnaryOperator<ObjectNode> how) implements DocumentMutant {
  @Override
  public ObjectNode mutate(ObjectNode document) {
    return how.apply(document);
  }
}
