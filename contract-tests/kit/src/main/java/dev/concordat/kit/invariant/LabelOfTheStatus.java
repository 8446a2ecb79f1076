package dev.concordat.kit.invariant;

import dev.concordat.kit.profile.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code error} is the label of the HTTP status. */
final class LabelOfTheStatus implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    if (!error.says(Role.LABEL)) {
      return null;
    }
    String label = error.profile().label(error.status());
    if (label == null) {
      return "the contract has no error " + error.status();
    }
    JsonNode found = error.field(Role.LABEL);
    return found.isString() && found.stringValue().equals(label)
        ? null
        : "expected \"" + label + "\", found " + error.told(Role.LABEL);
  }
}
