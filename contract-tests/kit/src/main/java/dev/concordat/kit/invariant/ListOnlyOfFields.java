package dev.concordat.kit.invariant;

import dev.concordat.kit.profile.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code message} is a list only where fields failed validation: under 400, a field named by each
 * entry.
 */
final class ListOnlyOfFields implements Invariant {
  /**
   * A name, such as {@code limit} or {@code entries[3].key}, in single quotes where it is none of
   * the document's; then what is wrong with it.
   */
  private static final Pattern OF_FIELD = Pattern.compile("(?:[^\\s:]+|'.*'): .+", Pattern.DOTALL);

  @Override
  public @Nullable String breach(ErrorExchange error) {
    if (!error.says(Role.MESSAGE)) {
      return null;
    }
    JsonNode message = error.field(Role.MESSAGE);
    if (!message.isArray()) {
      return null;
    }
    if (error.status() != 400 || !error.profile().lists()) {
      return "expected one text under " + error.status() + ", found " + message;
    }
    return message.valueStream().allMatch(entry -> OF_FIELD.matcher(entry.asString("")).matches())
        ? null
        : "expected each entry to name its field, as in \"limit: …\", found " + message;
  }
}
