package dev.concordat.kit.verify;

import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.StrictJson;
import dev.concordat.kit.judge.Finding;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a success answers with has the values that were sent, wherever both have a member of the
 * same name; {@code version} is the one that was read, and so another.
 */
final class AsSent {
  private static final String VERSION = "version";

  private AsSent() {}

  static Stream<Finding> findings(Exchange exchange) {
    JsonNode sent = exchange.request().body();
    if (sent == null || exchange.answer().status() >= 400) {
      return Stream.empty();
    }
    JsonNode found = StrictJson.read(exchange.answer().body()).json();
    return sent.propertyNames().stream()
        .filter(name -> !name.equals(VERSION) && found.has(name))
        .filter(name -> !found.get(name).equals(sent.get(name)))
        .map(
            name ->
                new Finding(
                    "AsSent",
                    "expected %s as sent, %s, found %s"
                        .formatted(name, sent.get(name), found.get(name))));
  }
}
