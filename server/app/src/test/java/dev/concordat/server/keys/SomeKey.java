package dev.concordat.server.keys;

import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.KeyChanges;
import dev.concordat.server.api.model.NewKey;
import java.time.OffsetDateTime;
import java.util.List;

/** Keys for the tests of other features. */
public final class SomeKey {
  private SomeKey() {}

  /** Creates a key in a project, and answers its id. */
  public static String create(Keys keys, String organization, String project, NewKey wanted)
      throws Exception {
    return keys.create(organization, project, wanted).getId();
  }

  /** Gives a key another name. */
  public static Key rename(Keys keys, String organization, String project, Key key, String name)
      throws Exception {
    return keys.update(
        organization, project, key.getId(), new KeyChanges(key.getVersion()).name(name));
  }

  /** Deletes a key as it was read. */
  public static void delete(Keys keys, String organization, String project, Key key)
      throws Exception {
    keys.delete(organization, project, key.getId(), key.getVersion());
  }

  /** A project's first 100 keys, oldest first. */
  public static List<Key> all(Keys keys, String organization, String project) throws Exception {
    return keys.list(organization, project, 100, null, null).items();
  }

  /** A project's first 100 keys with their translations into a language, oldest first. */
  public static List<Key> allIn(Keys keys, String organization, String project, String language)
      throws Exception {
    return keys.list(organization, project, 100, null, language).items();
  }

  /** The names of a project's first 100 keys, oldest first. */
  public static List<String> names(Keys keys, String organization, String project)
      throws Exception {
    return all(keys, organization, project).stream().map(Key::getName).toList();
  }

  /** A key that is not stored. */
  public static Key absent() {
    return new Key(
        "absent", "absent", "", false, 0, List.of(), 1L, OffsetDateTime.MIN, OffsetDateTime.MIN);
  }
}
