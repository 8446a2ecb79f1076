package dev.concordat.kit.invariant;

import dev.concordat.kit.profile.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code statusCode} is the HTTP status. */
final class StatusCodeRepeatsStatus implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    if (!error.says(Role.STATUS)) {
      return null;
    }
    JsonNode statusCode = error.field(Role.STATUS);
    return statusCode.isInt() && statusCode.intValue() == error.status()
        ? null
        : "expected " + error.status() + ", found " + error.told(Role.STATUS);
  }
}
