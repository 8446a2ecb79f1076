package dev.concordat.kit.verify;

import dev.concordat.kit.cell.Attempt;
import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.judge.Finding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One request of a cell as it was played: what was exchanged, or why nothing was. Immutable.
 *
 * @param exchange null if there was no whole answer
 * @param trouble null if there was one; its promise is {@link #STATE} or {@link #ANSWER}
 */
public record Take(
    Scenario scenario, Turn turn, @Nullable Exchange exchange, @Nullable Finding trouble) {
  /** The promise of a server that did not set what must be so before. */
  public static final String STATE = "state";

  /** The promise of a server that gave no whole answer. */
  public static final String ANSWER = "answer";

  /** How a finding about a repaired request begins. */
  static final String REPAIRED = "repaired request: ";

  /** Checks that there is an exchange, or else trouble. */
  public Take {
    if ((exchange == null) == (trouble == null)) {
      throw new IllegalArgumentException("A take has either an exchange or trouble.");
    }
  }

  static Take of(Scenario scenario, Turn turn, Exchange exchange) {
    return new Take(scenario, turn, exchange, null);
  }

  static Take trouble(Scenario scenario, Turn turn, String promise, String what) {
    return new Take(scenario, turn, null, new Finding(promise, what));
  }

  /** What was played. */
  public Attempt attempt() {
    return attempt(scenario, turn);
  }

  /** What came; throws if no whole answer did. */
  public Answer answer() {
    if (exchange == null) {
      throw new IllegalStateException("There is no answer: " + trouble);
    }
    return exchange.answer();
  }

  /** The status it must get. */
  public int expectedStatus() {
    return turn == Turn.CELL ? scenario.status() : repaired(scenario).status();
  }

  /** Whether the server could not be brought into the state, so that nothing is known of it. */
  public boolean isUnprovable() {
    return trouble != null && trouble.promise().equals(STATE);
  }

  /** Whether a finding about the cell is about this take. */
  public boolean isMeantBy(Finding finding) {
    return finding.what().startsWith(REPAIRED) == (turn == Turn.REPAIRED);
  }

  /** The same take, had this been the answer; one without an answer stays as it is. */
  public Take with(Answer answer) {
    return exchange == null
        ? this
        : of(
            scenario,
            turn,
            new Exchange(exchange.request(), answer, exchange.sent(), exchange.received()));
  }

  static Attempt attempt(Scenario scenario, Turn turn) {
    return turn == Turn.CELL ? scenario.attempt() : repaired(scenario).attempt();
  }

  private static Repaired repaired(Scenario scenario) {
    return Objects.requireNonNull(scenario.repaired(), "A success has no repaired request.");
  }
}
