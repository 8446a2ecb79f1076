package dev.concordat.server.texts;

import dev.concordat.server.api.model.PluralCategory;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Texts of a project's keys; whoever writes holds the lock of their keys. */
@Component
public final class TextRepository {
  private final NamedParameterJdbcTemplate database;

  TextRepository(NamedParameterJdbcTemplate database) {
    this.database = database;
  }

  /** The longest text of a key, in characters; 0 if it has none. */
  public int longest(String organization, String project, String key) {
    Integer longest =
        database.queryForObject(
            """
            SELECT COALESCE(MAX(longest), 0) FROM translations
            WHERE organization_id = :organization AND project_id = :project AND key_id = :key
            """,
            Map.of("organization", organization, "project", project, "key", key),
            Integer.class);
    return longest == null ? 0 : longest;
  }

  /** The texts of some keys in some languages, in one query; neither collection may be empty. */
  public List<StoredText> find(
      String organization, String project, Collection<String> keys, Collection<String> languages) {
    return database.query(
        """
        SELECT t.*, k.plural
        FROM translations t
        JOIN translation_keys k ON k.organization_id = t.organization_id
          AND k.project_id = t.project_id AND k.id = t.key_id
        WHERE t.organization_id = :organization AND t.project_id = :project
          AND t.key_id IN (:keys) AND t.language IN (:languages)
        """,
        Map.of(
            "organization", organization, "project", project, "keys", keys, "languages", languages),
        (row, number) -> TextRows.read(row));
  }

  /** Adds texts where there are none, in one batch. */
  public void insert(String organization, String project, List<StoredText> texts) {
    database.batchUpdate(
        """
        INSERT INTO translations (organization_id, project_id, key_id, language, form_zero,
          form_one, form_two, form_few, form_many, form_other, longest, state, version, updated_at)
        VALUES (:organization, :project, :key, :language, :zero, :one, :two, :few, :many, :other,
          :longest, :state, :version, :updated)
        """,
        parameters(organization, project, texts));
  }

  /** Replaces texts where there are some, in one batch. */
  public void update(String organization, String project, List<StoredText> texts) {
    database.batchUpdate(
        """
        UPDATE translations SET form_zero = :zero, form_one = :one, form_two = :two,
          form_few = :few, form_many = :many, form_other = :other, longest = :longest,
          state = :state, version = :version, updated_at = :updated
        WHERE organization_id = :organization AND project_id = :project AND key_id = :key
          AND language = :language
        """,
        parameters(organization, project, texts));
  }

  private static SqlParameterSource[] parameters(
      String organization, String project, List<StoredText> texts) {
    return texts.stream()
        .map(text -> parameters(organization, project, text))
        .toArray(SqlParameterSource[]::new);
  }

  private static SqlParameterSource parameters(
      String organization, String project, StoredText text) {
    MapSqlParameterSource parameters =
        new MapSqlParameterSource()
            .addValue("organization", organization)
            .addValue("project", project)
            .addValue("key", text.keyId())
            .addValue("language", text.language())
            .addValue("longest", text.text().longest())
            .addValue("state", text.state().getValue())
            .addValue("version", text.version())
            .addValue("updated", text.updatedAt());
    for (PluralCategory category : PluralCategory.values()) {
      parameters.addValue(category.getValue(), TextRows.form(text.text(), category), Types.VARCHAR);
    }
    return parameters;
  }
}
