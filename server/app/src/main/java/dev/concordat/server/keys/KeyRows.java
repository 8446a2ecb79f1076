package dev.concordat.server.keys;

import dev.concordat.server.api.model.Key;
import dev.concordat.server.texts.TextRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How keys lie in rows. */
final class KeyRows {
  private KeyRows() {}

  /** Empty if there is no row, and so no project. */
  static Optional<ProjectKeys> readAll(ResultSet rows) throws SQLException {
    if (!rows.next()) {
      return Optional.empty();
    }
    boolean languageEnabled = rows.getString("enabled_tag") != null;
    List<Key> keys = new ArrayList<>();
    do {
      if (rows.getString("id") != null) {
        keys.add(readWithText(rows));
      }
    } while (rows.next());
    return Optional.of(new ProjectKeys(languageEnabled, keys));
  }

  static Key read(ResultSet row) throws SQLException {
    String tags = row.getString("tags");
    return new Key(
        row.getString("id"),
        row.getString("name"),
        row.getString("description"),
        row.getBoolean("plural"),
        row.getInt("max_length"),
        tags.isEmpty() ? List.of() : List.of(tags.split(" ")),
        row.getLong("key_version"),
        row.getObject("created_at", OffsetDateTime.class),
        row.getObject("key_updated_at", OffsetDateTime.class));
  }

  private static Key readWithText(ResultSet row) throws SQLException {
    Key key = read(row);
    return row.getString("key_id") == null
        ? key
        : key.translation(TextRows.read(row).translation());
  }
}
