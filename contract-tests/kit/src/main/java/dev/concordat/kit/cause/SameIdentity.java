package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import java.util.stream.Stream;

/** Whatever else is repaired, the same one asks again; else it would be a 401 or 403. */
final class SameIdentity implements Cause {
  @Override
  public Stream<String> flaws(Scenario error, Repaired repaired) {
    return error.identity().equals(repaired.attempt().identity())
        ? Stream.empty()
        : Stream.of("the repaired request must be asked by '" + error.identity() + "' too");
  }
}
