package dev.concordat.server.translations;

import dev.concordat.server.api.model.Export;
import dev.concordat.server.api.model.ExportEntry;
import dev.concordat.server.projects.Projects;
import dev.concordat.server.texts.EnabledLanguages;
import dev.concordat.server.texts.StoredText;
import dev.concordat.server.texts.TextRows;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads every text of one language, in one query. */
@Component
final class Exports {
  /** No row is no project; a row without a tag is a language that is not enabled. */
  private static final String SELECT =
      """
      SELECT l.tag AS enabled_tag, k.name, k.plural, t.*
      FROM projects p
      LEFT JOIN project_languages l ON l.organization_id = p.organization_id
        AND l.project_id = p.id AND l.tag = :language
      LEFT JOIN translations t ON t.organization_id = :organization AND t.project_id = :project
        AND t.language = l.tag
      LEFT JOIN translation_keys k ON k.organization_id = :organization
        AND k.project_id = :project AND k.id = t.key_id
      WHERE p.organization_id = :organization AND p.id = :project
      """;

  private final JdbcClient database;
  private final EnabledLanguages languages;

  Exports(JdbcClient database, EnabledLanguages languages) {
    this.database = database;
    this.languages = languages;
  }

  Export read(String organization, String project, String language)
      throws NotFound, UnprocessableEntity {
    List<Row> rows =
        database
            .sql(SELECT)
            .param("organization", organization)
            .param("project", project)
            .param("language", languages.canonical(language))
            .query((row, number) -> Row.read(row))
            .list();
    if (rows.isEmpty()) {
      throw Projects.notFound();
    }
    String tag = rows.get(0).enabledTag();
    if (tag == null) {
      throw EnabledLanguages.notEnabled(language);
    }
    return new Export(tag, entries(rows));
  }

  /** Ordered here, since databases order text by different rules. */
  private static List<ExportEntry> entries(List<Row> rows) {
    List<ExportEntry> entries = new ArrayList<>();
    for (Row row : rows) {
      if (row.entry() != null) {
        entries.add(row.entry());
      }
    }
    entries.sort(Comparator.comparing(ExportEntry::getKey));
    return entries;
  }

  private record Row(@Nullable String enabledTag, @Nullable ExportEntry entry) {
    static Row read(ResultSet row) throws SQLException {
      return new Row(
          row.getString("enabled_tag"), row.getString("key_id") == null ? null : entry(row));
    }

    private static ExportEntry entry(ResultSet row) throws SQLException {
      StoredText text = TextRows.read(row);
      return new ExportEntry(row.getString("name"), text.text().json(), text.state());
    }
  }
}
