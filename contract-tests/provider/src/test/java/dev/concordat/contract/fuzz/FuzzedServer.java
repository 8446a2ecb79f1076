package dev.concordat.contract.fuzz;

import dev.concordat.contract.provider.RunningServer;

/** The reference service on H2, whose limits let all requests through. */
final class FuzzedServer {
  private static final String UNLIMITED = "1000000000";

  private FuzzedServer() {}

  static RunningServer start() {
    return RunningServer.onH2(
        "--concordat.embedded-database=jdbc:h2:mem:fuzz;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=2000",
        "--concordat.rate-limits.token.quota=" + UNLIMITED,
        "--concordat.rate-limits.token.burst=" + UNLIMITED,
        "--concordat.rate-limits.operations.importTranslations.quota=" + UNLIMITED,
        "--concordat.rate-limits.operations.exportTranslations.quota=" + UNLIMITED,
        "--concordat.rate-limits.operations.createToken.quota=" + UNLIMITED);
  }
}
