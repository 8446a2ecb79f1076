package dev.concordat.contract.fuzz;

import java.math.BigInteger;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Whole numbers too small, too large, too wide for their format, or written as others are: OpenAPI
 * 3.0 takes an integer to be "a JSON number without a fraction or exponent part".
 */
final class NumberFaults {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private NumberFaults() {}

  static Stream<Flaw> at(Spot spot) {
    return spot.isOfType("integer")
        ? Stream.of(bounds(spot), Stream.of(wide(spot)), fractions(spot)).flatMap(flaws -> flaws)
        : Stream.empty();
  }

  private static Stream<Flaw> bounds(Spot spot) {
    Stream<Flaw> small =
        spot.says("minimum").isNumber()
            ? Stream.of(
                number(spot, "too small", spot.says("minimum").bigIntegerValue(), -1),
                number(spot, "too small", BigInteger.valueOf(Long.MIN_VALUE), 0))
            : Stream.empty();
    Stream<Flaw> large =
        spot.says("maximum").isNumber()
            ? Stream.of(number(spot, "too large", spot.says("maximum").bigIntegerValue(), 1))
            : Stream.empty();
    return Stream.concat(small, large);
  }

  private static Flaw wide(Spot spot) {
    boolean narrow = spot.says("format").asString("").equals("int32");
    return number(
        spot, "too wide", BigInteger.valueOf(narrow ? Integer.MAX_VALUE : Long.MAX_VALUE), 1);
  }

  private static Stream<Flaw> fractions(Spot spot) {
    return Stream.of("1.5", "1.0", "1e0", "1E+2", "1e400", "0.1e1")
        .map(json -> Flaw.raw("no integer", spot.field(), json));
  }

  private static Flaw number(Spot spot, String kind, BigInteger number, long more) {
    return new Flaw(kind, spot.field(), JSON.numberNode(number.add(BigInteger.valueOf(more))));
  }
}
