package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.StrictJson;
import java.math.BigDecimal;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An integer is written without fraction or exponent: {@code 1}, not {@code 1.0} or {@code 1e0}.
 */
final class IntegersAsWritten implements Promise {
  @Override
  public Stream<String> breaches(Exchange exchange) {
    return numbers(StrictJson.read(exchange.answer().body()).json())
        .filter(number -> !number.isIntegralNumber() && isWhole(number.decimalValue()))
        .map(number -> "expected an integer without fraction or exponent, found " + number);
  }

  private static Stream<JsonNode> numbers(JsonNode node) {
    return node.isNumber()
        ? Stream.of(node)
        : node.valueStream().flatMap(IntegersAsWritten::numbers);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
