package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Identity;
import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import java.util.stream.Stream;

/** A 403 differs from its repair in who asks, with good credentials both times. */
final class PermissionOnly implements Cause {
  @Override
  public Stream<String> flaws(Scenario error, Repaired repaired) {
    Stream<String> bad =
        error.identity().status() == Identity.Status.ACTIVE
            ? Stream.empty()
            : Stream.of("the credentials of '" + error.identity() + "' are bad: that is a 401");
    return Stream.concat(bad, Difference.besideIdentity(error.attempt(), repaired.attempt()));
  }
}
