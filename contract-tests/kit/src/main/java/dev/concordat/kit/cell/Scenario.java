package dev.concordat.kit.cell;

import dev.concordat.kit.document.Operation;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.source.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell applied to an operation, with everything filled in.
 *
 * @param cell the file's name without its ending, such as {@code 409-name-taken}
 * @param why in one sentence
 * @param repaired the attempt without its defect; null for a success
 * @param position the cell's file
 */
public record Scenario(
    Operation operation,
    String cell,
    String why,
    Attempt attempt,
    ExpectedAnswer expected,
    @Nullable Repaired repaired,
    Position position) {
  /** Unique among all scenarios: {@code createKey 409-name-taken}. */
  public String description() {
    return operation.id() + " " + cell;
  }

  /** The documented status it proves. */
  public int status() {
    return expected.status();
  }

  /** Who asks. */
  public Identity identity() {
    return attempt.identity();
  }

  /** What must be so before, in this order. */
  public List<ProviderState> states() {
    return attempt.states();
  }

  /** What is asked. */
  public Request request() {
    return attempt.request();
  }

  @Override
  public String toString() {
    return description();
  }
}
