package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Exchange;
import java.util.stream.Stream;

/** Something that Concordat's own answers keep to, errors and successes alike. */
interface Promise {
  /** How the answer breaks it; empty if it does not. */
  Stream<String> breaches(Exchange exchange);

  /** The promise's name, as findings give it. */
  default String name() {
    return getClass().getSimpleName();
  }
}
