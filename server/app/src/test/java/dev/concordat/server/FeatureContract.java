package dev.concordat.server;

import dev.concordat.server.idempotency.Idempotency;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.UnprocessableEntity;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a feature promises, on every database: a subclass names the database. Each test has an
 * organization of its own.
 */
public abstract class FeatureContract {
  /** The organization of this test; it exists and has nothing yet. */
  protected String organization = "";

  /** The features on the database under test. */
  protected abstract FeatureServices services();

  @BeforeEach
  final void createOrganization() {
    organization = newOrganization();
  }

  /** The id of one more organization. */
  protected final String newOrganization() {
    String id = bean(Ids.class).next();
    bean(JdbcClient.class)
        .sql("INSERT INTO organizations (id, name) VALUES (:id, :id)")
        .param("id", id)
        .update();
    return id;
  }

  /** The service's own object of a type. */
  protected final <T> T bean(Class<T> type) {
    return services().bean(type);
  }

  /** Runs an effect in one transaction, as the controllers do. */
  protected final <T, X extends Exception> T once(Class<T> type, Idempotency.Effect<T, X> effect)
      throws X, Conflict, UnprocessableEntity {
    return bean(Idempotency.class).once(null, "test", "", type, effect);
  }
}
