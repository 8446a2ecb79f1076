package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import java.util.stream.Stream;

/** A 429 or 500 is nothing the request can help: only what was so before differs. */
final class StatesOnly implements Cause {
  @Override
  public Stream<String> flaws(Scenario error, Repaired repaired) {
    return error.request().equals(repaired.attempt().request())
        ? Stream.empty()
        : Stream.of("the repaired request must be the same request");
  }
}
