package dev.concordat.kit.mutant;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A mutant of pacts that is one line of a catalogue. */
record PactEdit(String name, String breaks, Function<ObjectNode, @Nullable ObjectNode> how)
    implements PactMutant {
  @Override
  public @Nullable ObjectNode mutate(ObjectNode interaction) {
    return how.apply(interaction);
  }
}
