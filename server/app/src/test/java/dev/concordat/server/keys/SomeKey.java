package dev.concordat.server.keys;

import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.NewKey;
import java.util.List;

/** A key for the tests of other features. */
public final class SomeKey {
  private SomeKey() {}

  /** Creates one in a project, and answers its id. */
  public static String create(Keys keys, String organization, String project, NewKey wanted)
      throws Exception {
    return keys.create(organization, project, wanted).getId();
  }

  /** The names of a project's first 100 keys, oldest first. */
  public static List<String> names(Keys keys, String organization, String project)
      throws Exception {
    return keys.list(organization, project, 100, null, null).items().stream()
        .map(Key::getName)
        .toList();
  }
}
