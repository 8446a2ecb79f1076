package dev.concordat.server.keys;

import dev.concordat.server.api.model.Key;
import dev.concordat.starter.error.NotFound;
import java.util.List;

/**
 * Keys of a project that exists.
 *
 * @param languageEnabled whether the language asked for is enabled in the project
 * @param keys ordered by id, each with its translation into the language asked for, if any
 */
record ProjectKeys(boolean languageEnabled, List<Key> keys) {
  ProjectKeys {
    keys = List.copyOf(keys);
  }

  /** The one key that was asked for. */
  Key only() throws NotFound {
    if (keys.isEmpty()) {
      throw new NotFound("There is no such key.");
    }
    return keys.get(0);
  }
}
