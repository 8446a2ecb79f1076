package dev.concordat.server.idempotency;

/** Another request with the same key holds its row and has not committed yet. */
final class TwinInFlight extends RuntimeException {
  TwinInFlight() {
    super("The first request with this Idempotency-Key is in flight.", null, false, false);
  }
}
