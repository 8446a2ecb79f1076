package dev.concordat.kit.invariant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code statusCode} is the HTTP status. */
final class StatusCodeRepeatsStatus implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    JsonNode statusCode = error.field("statusCode");
    return statusCode.isInt() && statusCode.intValue() == error.status()
        ? null
        : "expected " + error.status() + ", found " + statusCode;
  }
}
