package dev.concordat.contract.wire;

import dev.concordat.kit.exchange.Answer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came back on one connection.
 *
 * @param answers the final ones, in order; interim answers (1xx) are left out
 * @param ending how the connection ended
 * @param garbage what was no answer, described; null if everything was
 * @param sent when it began
 * @param received when it was over
 */
record Conversation(
    List<Answer> answers, Ending ending, @Nullable String garbage, Instant sent, Instant received) {
  /** How a connection ends. */
  enum Ending {
    /** The service closed it, unasked. */
    CLOSED,
    /** The service closed it after the client had closed its half. */
    ENDED,
    /** The service broke it off. */
    RESET,
    /** It was still open when patience ended. */
    OPEN
  }
}
