package dev.concordat.server.seed;

import dev.concordat.server.FoldedName;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Puts projects, their languages and their keys in place; what is there already stays as it is. */
@Component
public class SeededProjects {
  private static final String THIS_KEY =
      " WHERE organization_id = :org AND project_id = :project AND id = :key";

  private final JdbcClient jdbc;
  private final Clock clock;

  SeededProjects(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A project with the base language {@code en}, named as its id. */
  public void project(String organizationId, String id) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            INSERT INTO projects (organization_id, id, name, name_folded, base_language, version,
                                  created_at, updated_at)
            VALUES (:org, :id, :id, :folded, 'en', 1, :now, :now)
            ON CONFLICT DO NOTHING""")
        .param("org", organizationId)
        .param("id", id)
        .param("folded", FoldedName.of(id))
        .param("now", now)
        .update();
    language(organizationId, id, "en");
  }

  /** An enabled language of a project that is there. */
  public void language(String organizationId, String projectId, String tag) {
    in(
            organizationId,
            projectId,
            """
            INSERT INTO project_languages (organization_id, project_id, tag)
            VALUES (:org, :project, :tag) ON CONFLICT DO NOTHING""")
        .param("tag", tag)
        .update();
  }

  /** A key of a project that is there, its id being its name; no limit, no tags, version 1. */
  public void key(String organizationId, String projectId, String name, boolean plural) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    in(
            organizationId,
            projectId,
            """
            INSERT INTO translation_keys (organization_id, project_id, id, name, description, plural,
                                          max_length, tags, version, created_at, updated_at)
            VALUES (:org, :project, :name, :name, '', :plural, 0, '', 1, :now, :now)
            ON CONFLICT DO NOTHING""")
        .param("name", name)
        .param("plural", plural)
        .param("now", now)
        .update();
  }

  /** Sets the version of a key, as if it had been changed that often. */
  public void keyVersion(String organizationId, String projectId, String keyId, long version) {
    in(organizationId, projectId, "UPDATE translation_keys SET version = :version" + THIS_KEY)
        .param("key", keyId)
        .param("version", version)
        .update();
  }

  /** Sets how many characters the texts of a key may have. */
  public void keyLimit(String organizationId, String projectId, String keyId, int maxLength) {
    in(organizationId, projectId, "UPDATE translation_keys SET max_length = :most" + THIS_KEY)
        .param("key", keyId)
        .param("most", maxLength)
        .update();
  }

  private StatementSpec in(String organizationId, String projectId, String sql) {
    return jdbc.sql(sql).param("org", organizationId).param("project", projectId);
  }
}
