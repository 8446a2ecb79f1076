package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Exchange;
import java.util.stream.Stream;

/** Only a request with {@code Idempotency-Key} gets an answer that was stored before. */
final class ReplayedByItsKey implements Promise {
  @Override
  public Stream<String> breaches(Exchange exchange) {
    return exchange.answer().header("Idempotency-Replayed") == null
            || exchange.request().header("Idempotency-Key") != null
        ? Stream.empty()
        : Stream.of("expected no Idempotency-Replayed, as the request had no Idempotency-Key");
  }
}
