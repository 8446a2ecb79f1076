package dev.concordat.kit.invariant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code error} is the label of the HTTP status. */
final class LabelOfTheStatus implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    String label = Labels.find(error.status());
    if (label == null) {
      return "the contract has no error " + error.status();
    }
    JsonNode found = error.field("error");
    return found.isString() && found.stringValue().equals(label)
        ? null
        : "expected \"" + label + "\", found " + found;
  }
}
