package dev.concordat.contract.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.JsonNode;

/** Whole numbers that a schema of type integer allows; without a format, those of 64 bits. */
final class Integers {
  private Integers() {}

  static Arbitrary<Long> of(JsonNode schema) {
    return Arbitraries.longs()
        .between(schema.path("minimum").asLong(least(schema)), greatest(schema));
  }

  /** The greatest that both the maximum and the format allow. */
  static long greatest(JsonNode schema) {
    return Math.min(
        schema.path("maximum").asLong(Long.MAX_VALUE),
        isOf32Bits(schema) ? Integer.MAX_VALUE : Long.MAX_VALUE);
  }

  private static long least(JsonNode schema) {
    return isOf32Bits(schema) ? Integer.MIN_VALUE : Long.MIN_VALUE;
  }

  private static boolean isOf32Bits(JsonNode schema) {
    return schema.path("format").asString("").equals("int32");
  }
}
