package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Exchange;
import java.util.List;
import java.util.stream.Stream;

/** A body is {@code application/json} without parameters, as it is UTF-8 anyway (RFC 8259). */
final class PlainJson implements Promise {
  private static final List<String> JSON = List.of("application/json");

  @Override
  public Stream<String> breaches(Exchange exchange) {
    List<String> found = exchange.answer().headers("Content-Type");
    return exchange.answer().body().length == 0 || found.equals(JSON)
        ? Stream.empty()
        : Stream.of("expected Content-Type " + JSON + ", found " + found);
  }
}
