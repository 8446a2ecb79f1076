package dev.concordat.server.seed;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Puts texts of keys in place: translated, version 1; what is there already stays as it is. */
@Component
public class SeededTexts {
  private final JdbcClient jdbc;
  private final Clock clock;

  SeededTexts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A plain text. */
  public void text(Place place, String text) {
    insert(place).param("one", null).param("other", text).param("longest", length(text)).update();
  }

  /** A text in the two forms that English and German have. */
  public void forms(Place place, String one, String other) {
    insert(place)
        .param("one", one)
        .param("other", other)
        .param("longest", Math.max(length(one), length(other)))
        .update();
  }

  /** Where a text goes; the key is there, the language is enabled. */
  public record Place(String organizationId, String projectId, String keyId, String language) {}

  private StatementSpec insert(Place place) {
    return jdbc.sql(
            """
            INSERT INTO translations (organization_id, project_id, key_id, language, form_one,
                                      form_other, longest, state, version, updated_at)
            VALUES (:org, :project, :key, :language, :one, :other, :longest, 'translated', 1, :now)
            ON CONFLICT DO NOTHING""")
        .param("org", place.organizationId())
        .param("project", place.projectId())
        .param("key", place.keyId())
        .param("language", place.language())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
