package dev.concordat.kit.pact;

import tools.jackson.databind.JsonNode;

/**
 * The cell an interaction says it proves, from {@code comments.references.concordat}. A stamped
 * interaction states the whole answer; one without a stamp may leave out what its consumer does not
 * read.
 *
 * @param status 0 if the stamp has none
 */
public record Stamp(String operationId, int status, String cell) {
  static Stamp of(JsonNode stamp) {
    return new Stamp(
        stamp.path("operationId").asString(""),
        stamp.path("status").asInt(0),
        stamp.path("cell").asString(""));
  }
}
