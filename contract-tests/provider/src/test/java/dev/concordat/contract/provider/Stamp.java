package dev.concordat.contract.provider;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.support.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What an interaction says it proves: {@code comments.references.concordat} in the pact. */
record Stamp(String operationId, int status, String cell) {
  static Stamp of(V4Interaction interaction) {
    JsonValue references = interaction.getComments().get("references");
    JsonValue stamp = references == null ? null : member(references, "concordat");
    return new Stamp(
        text(interaction, stamp, "operationId"),
        Integer.parseInt(text(interaction, stamp, "status")),
        text(interaction, stamp, "cell"));
  }

  private static String text(V4Interaction interaction, @Nullable JsonValue stamp, String name) {
    JsonValue value = stamp == null ? null : member(stamp, name);
    if (value == null) {
      throw new IllegalArgumentException(
          "The interaction '"
              + interaction.getDescription()
              + "' has no stamp: expected comments.references.concordat."
              + name);
    }
    return String.valueOf(value.unwrap());
  }

  private static @Nullable JsonValue member(JsonValue object, String name) {
    return object instanceof JsonValue.Object members && members.has(name)
        ? members.get(name)
        : null;
  }
}
