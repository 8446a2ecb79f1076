package dev.concordat.kit.invariant;

import dev.concordat.kit.profile.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code message} is a text that is not blank, or a list of such texts, no two alike. */
final class MessageSaysSomething implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    if (!error.says(Role.MESSAGE)) {
      return null;
    }
    JsonNode message = error.field(Role.MESSAGE);
    boolean says =
        message.isArray()
            ? !message.isEmpty()
                && message.valueStream().allMatch(MessageSaysSomething::isSaid)
                && message.valueStream().distinct().count() == message.size()
            : isSaid(message);
    return says
        ? null
        : "expected a text, or a list of different texts, found " + error.told(Role.MESSAGE);
  }

  private static boolean isSaid(JsonNode text) {
    return text.isString() && !text.stringValue().isBlank();
  }
}
