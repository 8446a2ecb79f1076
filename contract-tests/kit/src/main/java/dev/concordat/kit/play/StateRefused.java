package dev.concordat.kit.play;

import dev.concordat.kit.cell.ProviderState;
import dev.concordat.kit.exchange.Answer;

/** The server did not set a state, so that what depends on it cannot be proven. */
public final class StateRefused extends RuntimeException {
  private final transient Answer answer;

  /** The state it did not set, and what it answered instead. */
  public StateRefused(ProviderState state, Answer answer) {
    super("The server did not set the state '" + state + "': it answered " + answer);
    this.answer = answer;
  }

  /** What the server answered. */
  public Answer answer() {
    return answer;
  }
}
