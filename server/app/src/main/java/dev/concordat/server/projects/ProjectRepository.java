package dev.concordat.server.projects;

import dev.concordat.server.FoldedName;
import dev.concordat.server.api.model.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ProjectRepository {
  private static final String SELECT =
      """
      SELECT p.id, p.name, p.base_language, p.version, p.created_at, p.updated_at,
        (SELECT STRING_AGG(l.tag, ' ') FROM project_languages l
          WHERE l.organization_id = p.organization_id AND l.project_id = p.id) AS tags
      FROM projects p
      WHERE p.organization_id = :organization
      """;

  private final JdbcClient database;

  ProjectRepository(JdbcClient database) {
    this.database = database;
  }

  Optional<Project> find(String organization, String id) {
    return database
        .sql(SELECT + " AND p.id = :id")
        .param("organization", organization)
        .param("id", id)
        .query(ProjectRepository::project)
        .optional();
  }

  /** At most {@code limit} projects whose ids come after {@code id}; the empty id is first. */
  List<Project> after(String organization, String id, int limit) {
    return database
        .sql(SELECT + " AND p.id > :id ORDER BY p.id LIMIT :limit")
        .param("organization", organization)
        .param("id", id)
        .param("limit", limit)
        .query(ProjectRepository::project)
        .list();
  }

  /** Stores a project without its languages; false if its name is taken, whatever its case. */
  boolean insert(String organization, Project project) {
    return database
            .sql(
                """
                INSERT INTO projects (organization_id, id, name, name_folded, base_language,
                  version, created_at, updated_at)
                VALUES (:organization, :id, :name, :folded, :base, :version, :created, :updated)
                ON CONFLICT DO NOTHING
                """)
            .param("organization", organization)
            .param("id", project.getId())
            .param("name", project.getName())
            .param("folded", FoldedName.of(project.getName()))
            .param("base", project.getBaseLanguage())
            .param("version", project.getVersion())
            .param("created", project.getCreatedAt())
            .param("updated", project.getUpdatedAt())
            .update()
        == 1;
  }

  /** Enables a language; false if it is enabled already. */
  boolean insertLanguage(String organization, String id, String tag) {
    return database
            .sql(
                """
                INSERT INTO project_languages (organization_id, project_id, tag)
                VALUES (:organization, :id, :tag)
                ON CONFLICT DO NOTHING
                """)
            .param("organization", organization)
            .param("id", id)
            .param("tag", tag)
            .update()
        == 1;
  }

  /** Counts a change of the project. */
  void touch(String organization, String id, OffsetDateTime now) {
    database
        .sql(
            """
            UPDATE projects SET version = version + 1, updated_at = :now
            WHERE organization_id = :organization AND id = :id
            """)
        .param("organization", organization)
        .param("id", id)
        .param("now", now)
        .update();
  }

  /**
   * Holds the project's row until the transaction ends; false if there is none. An update and not
   * FOR UPDATE, which on PostgreSQL would also hold up every key created meanwhile.
   */
  boolean lock(String organization, String id) {
    return database
            .sql(
                """
                UPDATE projects SET version = version
                WHERE organization_id = :organization AND id = :id
                """)
            .param("organization", organization)
            .param("id", id)
            .update()
        == 1;
  }

  private static Project project(ResultSet row, int number) throws SQLException {
    String tags = row.getString("tags");
    return new Project(
        row.getString("id"),
        row.getString("name"),
        row.getString("base_language"),
        tags == null ? List.of() : Arrays.stream(tags.split(" ")).sorted().toList(),
        row.getLong("version"),
        row.getObject("created_at", OffsetDateTime.class),
        row.getObject("updated_at", OffsetDateTime.class));
  }
}
