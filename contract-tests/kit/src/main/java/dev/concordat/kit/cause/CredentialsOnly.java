package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Identity;
import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import java.util.stream.Stream;

/** A 401 differs from its repair in bad credentials, and in nothing else. */
final class CredentialsOnly implements Cause {
  @Override
  public Stream<String> flaws(Scenario error, Repaired repaired) {
    Stream<String> good =
        error.identity().status() == Identity.Status.ACTIVE
            ? Stream.of("the credentials of '" + error.identity() + "' are good")
            : Stream.empty();
    return Stream.concat(good, Difference.besideIdentity(error.attempt(), repaired.attempt()));
  }
}
