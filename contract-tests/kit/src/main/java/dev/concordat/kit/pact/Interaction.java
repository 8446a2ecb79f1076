package dev.concordat.kit.pact;

import dev.concordat.kit.source.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request of a pact, and the answer its consumer expects.
 *
 * @param position where it begins in the pact's file
 * @param http whether it is a request and its answer, and not a message
 * @param stamp what it says it proves; null if it says nothing, as the pacts of others do
 */
public record Interaction(
    Position position,
    String description,
    boolean http,
    List<State> states,
    Asked asked,
    Expected expected,
    @Nullable Stamp stamp) {
  /** Copies the states. */
  public Interaction {
    states = List.copyOf(states);
  }

  @Override
  public String toString() {
    return description;
  }
}
