package dev.concordat.kit.pact;

import dev.concordat.kit.source.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request of a pact, and the answer its consumer expects.
 *
 * @param position where it begins in the pact's file
 * @param http whether it is a request and its answer, and not a message
 * @param json as the file has it
 * @param wrapped whether bodies are written as since V4, with their media type
 * @param stamp what it says it proves; null if it says nothing, as the pacts of others do
 */
public record Interaction(
    Position position,
    String description,
    boolean http,
    List<State> states,
    Asked asked,
    Expected expected,
    JsonNode json,
    boolean wrapped,
    @Nullable Stamp stamp) {
  /** Copies the states. */
  public Interaction {
    states = List.copyOf(states);
  }

  /** What would have been read, had the file had this in its place. */
  public Interaction with(JsonNode other) {
    return new InteractionReader(position, wrapped).read(other);
  }

  @Override
  public String toString() {
    return description;
  }
}
