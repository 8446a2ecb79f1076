package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.StrictJson;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Times of data, members such as {@code createdAt}, are in UTC with milliseconds and {@code Z}. */
final class TimesInUtcMilliseconds implements Promise {
  private static final Pattern FORM =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

  @Override
  public Stream<String> breaches(Exchange exchange) {
    return exchange.answer().status() >= 400
        ? Stream.empty()
        : breaches(StrictJson.read(exchange.answer().body()).json());
  }

  private static Stream<String> breaches(JsonNode node) {
    Stream<String> own =
        node.propertyNames().stream()
            .filter(name -> name.endsWith("At"))
            .filter(name -> !FORM.matcher(node.get(name).asString("")).matches())
            .map(
                name ->
                    "expected " + name + " as 2026-11-01T08:00:00.000Z, found " + node.get(name));
    return Stream.concat(own, node.valueStream().flatMap(TimesInUtcMilliseconds::breaches));
  }
}
