package dev.concordat.server.translations;

import dev.concordat.server.api.model.TranslationImport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ImportRepository {
  private final JdbcClient database;

  ImportRepository(JdbcClient database) {
    this.database = database;
  }

  void insert(String organization, String project, TranslationImport done) {
    database
        .sql(
            """
            INSERT INTO imports (organization_id, project_id, id, created_count, updated_count,
              unchanged_count, created_at)
            VALUES (:organization, :project, :id, :created, :updated, :unchanged, :at)
            """)
        .param("organization", organization)
        .param("project", project)
        .param("id", done.getId())
        .param("created", done.getCreated())
        .param("updated", done.getUpdated())
        .param("unchanged", done.getUnchanged())
        .param("at", done.getCreatedAt())
        .update();
  }
}
