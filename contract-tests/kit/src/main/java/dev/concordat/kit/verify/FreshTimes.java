package dev.concordat.kit.verify;

import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.StrictJson;
import dev.concordat.kit.judge.Finding;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What was created, changed or revoked, was so before the answer; what 201 answers with, within the
 * exchange. A second is allowed between clocks.
 */
final class FreshTimes {
  private static final Set<String> OF_THE_PAST = Set.of("createdAt", "updatedAt", "revokedAt");
  private static final Duration BETWEEN_CLOCKS = Duration.ofSeconds(1);

  private FreshTimes() {}

  static Stream<Finding> findings(Exchange exchange) {
    int status = exchange.answer().status();
    if (status >= 400) {
      return Stream.empty();
    }
    Instant from = status == 201 ? exchange.sent().minus(BETWEEN_CLOCKS) : Instant.MIN;
    return findings(
        StrictJson.read(exchange.answer().body()).json(),
        from,
        exchange.received().plus(BETWEEN_CLOCKS));
  }

  private static Stream<Finding> findings(JsonNode node, Instant from, Instant to) {
    Stream<Finding> own =
        node.propertyNames().stream()
            .filter(OF_THE_PAST::contains)
            .filter(name -> !isWithin(node.get(name).asString(""), from, to))
            .map(name -> finding(name, node, from, to));
    return Stream.concat(own, node.valueStream().flatMap(below -> findings(below, from, to)));
  }

  private static Finding finding(String name, JsonNode node, Instant from, Instant to) {
    String wanted = from.equals(Instant.MIN) ? "a time before " + to : from + " to " + to;
    return new Finding(
        "FreshTimes", "expected " + name + " as " + wanted + ", found " + node.get(name));
  }

  /** What is no time at all, others tell. */
  private static boolean isWithin(String time, Instant from, Instant to) {
    try {
      Instant then = Instant.parse(time);
      return !then.isBefore(from) && !then.isAfter(to);
    } catch (DateTimeException noTime) {
      return true;
    }
  }
}
