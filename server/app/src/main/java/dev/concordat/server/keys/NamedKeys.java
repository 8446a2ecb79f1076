package dev.concordat.server.keys;

import dev.concordat.server.Ids;
import dev.concordat.server.api.model.Key;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Keys looked up by their names, many at a time. */
@Component
public final class NamedKeys {
  private final KeyRepository keys;
  private final Ids ids;

  NamedKeys(KeyRepository keys, Ids ids) {
    this.keys = keys;
    this.ids = ids;
  }

  /**
   * The keys of some names, held until the transaction ends; those that do not exist are created.
   * Names are in order, so that two transactions that want the same ones never wait for each other.
   *
   * @param plural the names, and whether a key created for one is plural; at least one
   */
  public Map<String, Key> lockOrCreate(
      String organization, String project, SortedMap<String, Boolean> plural, OffsetDateTime now) {
    Map<String, Key> found = lock(organization, project, plural);
    while (found.size() < plural.size()) {
      List<Key> absent = new ArrayList<>();
      for (Map.Entry<String, Boolean> name : plural.entrySet()) {
        if (!found.containsKey(name.getKey())) {
          absent.add(bare(name.getKey(), name.getValue(), now));
        }
      }
      keys.insertAbsent(organization, project, absent);
      found = lock(organization, project, plural);
    }
    return found;
  }

  private Map<String, Key> lock(
      String organization, String project, SortedMap<String, Boolean> plural) {
    Map<String, Key> found = new TreeMap<>();
    keys.lockNamed(organization, project, plural.keySet())
        .forEach(key -> found.put(key.getName(), key));
    return found;
  }

  private Key bare(String name, boolean plural, OffsetDateTime now) {
    return new Key(ids.next(), name, "", plural, 0, List.of(), 1L, now, now);
  }
}
