package dev.concordat.server.keys;

import dev.concordat.server.api.model.Key;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

@Component
final class KeyRepository {
  private static final String INSERT =
      """
      INSERT INTO translation_keys (organization_id, project_id, id, name, description, plural,
        max_length, tags, version, created_at, updated_at)
      VALUES (:organization, :project, :id, :name, :description, :plural, :maxLength, :tags,
        :version, :created, :updated)
      ON CONFLICT DO NOTHING
      """;

  /** A row per key, and a row without one where the project is empty: absent is not the same. */
  private static final String SELECT =
      """
      SELECT l.tag AS enabled_tag, k.id, k.name, k.description, k.plural, k.max_length, k.tags,
        k.version AS key_version, k.created_at, k.updated_at AS key_updated_at,
        t.key_id, t.language, t.form_zero, t.form_one, t.form_two, t.form_few, t.form_many,
        t.form_other, t.state, t.version, t.updated_at
      FROM projects p
      LEFT JOIN project_languages l ON l.organization_id = p.organization_id
        AND l.project_id = p.id AND l.tag = :language
      LEFT JOIN (SELECT * FROM translation_keys
          WHERE organization_id = :organization AND project_id = :project AND %s
          ORDER BY id LIMIT :limit) k ON k.project_id = p.id
      LEFT JOIN translations t ON t.organization_id = :organization
        AND t.project_id = :project AND t.key_id = k.id AND t.language = :language
      WHERE p.organization_id = :organization AND p.id = :project
      ORDER BY k.id
      """;

  private final NamedParameterJdbcTemplate database;

  KeyRepository(NamedParameterJdbcTemplate database) {
    this.database = database;
  }

  /** One key at most; empty if there is no such project. The empty language is none. */
  Optional<ProjectKeys> find(String organization, String project, String key, String language) {
    return select("id = :id", organization, project, key, language, 1);
  }

  /** The keys whose ids come after {@code id}; empty if there is no such project. */
  Optional<ProjectKeys> after(
      String organization, String project, String id, String language, int limit) {
    return select("id > :id", organization, project, id, language, limit);
  }

  /** Adds a key; false if its name is taken. */
  boolean insert(String organization, String project, Key key) {
    return database.update(INSERT, parameters(organization, project, key)) == 1;
  }

  /** Adds keys in one batch, in their order, and leaves out those whose names are taken. */
  void insertAbsent(String organization, String project, List<Key> keys) {
    database.batchUpdate(
        INSERT,
        keys.stream()
            .map(key -> parameters(organization, project, key))
            .toArray(SqlParameterSource[]::new));
  }

  /** Stores what may change of a key whose lock is held; false if its name is taken. */
  boolean update(String organization, String project, Key key) {
    try {
      return database.update(
              """
              UPDATE translation_keys SET name = :name, description = :description,
                max_length = :maxLength, tags = :tags, version = :version, updated_at = :updated
              WHERE organization_id = :organization AND project_id = :project AND id = :id
                AND NOT EXISTS (SELECT 1 FROM translation_keys other
                  WHERE other.organization_id = :organization AND other.project_id = :project
                    AND other.name = :name AND other.id <> :id)
              """,
              parameters(organization, project, key))
          == 1;
    } catch (DuplicateKeyException takenMeanwhile) {
      return false;
    }
  }

  /** Deletes a key and its texts; false if it is not there in this version. */
  boolean delete(String organization, String project, String key, long version) {
    return database.update(
            """
            DELETE FROM translation_keys
            WHERE organization_id = :organization AND project_id = :project AND id = :id
              AND version = :version
            """,
            Map.of("organization", organization, "project", project, "id", key, "version", version))
        == 1;
  }

  /** Holds a key's row until the transaction ends, if there is one. */
  void lock(String organization, String project, String key) {
    database.queryForList(
        """
        SELECT id FROM translation_keys
        WHERE organization_id = :organization AND project_id = :project AND id = :id FOR UPDATE
        """,
        Map.of("organization", organization, "project", project, "id", key));
  }

  /** Holds the rows of the keys of some names until the transaction ends, and reads them. */
  List<Key> lockNamed(String organization, String project, Collection<String> names) {
    return database.query(
        """
        SELECT *, version AS key_version, updated_at AS key_updated_at FROM translation_keys
        WHERE organization_id = :organization AND project_id = :project AND name IN (:names)
        ORDER BY id FOR UPDATE
        """,
        Map.of("organization", organization, "project", project, "names", names),
        (row, number) -> KeyRows.read(row));
  }

  private Optional<ProjectKeys> select(
      String condition,
      String organization,
      String project,
      String id,
      String language,
      int limit) {
    Map<String, Object> parameters =
        Map.of(
            "organization", organization,
            "project", project,
            "id", id,
            "language", language,
            "limit", limit);
    return database.query(SELECT.formatted(condition), parameters, KeyRows::readAll);
  }

  private static SqlParameterSource parameters(String organization, String project, Key key) {
    return new MapSqlParameterSource()
        .addValue("organization", organization)
        .addValue("project", project)
        .addValue("id", key.getId())
        .addValue("name", key.getName())
        .addValue("description", key.getDescription(), Types.VARCHAR)
        .addValue("plural", key.getPlural())
        .addValue("maxLength", key.getMaxLength())
        .addValue("tags", String.join(" ", key.getTags()))
        .addValue("version", key.getVersion())
        .addValue("created", key.getCreatedAt())
        .addValue("updated", key.getUpdatedAt());
  }
}
