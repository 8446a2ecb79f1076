package dev.concordat.server;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The features over a migrated database, without HTTP in front of them; started once, when used.
 */
public enum FeatureServices {
  /** On the embedded default's kind. */
  ON_H2(
      () ->
          "jdbc:h2:mem:services;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
              + "DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000"),
  /** On PostgreSQL itself. */
  ON_POSTGRES(() -> Databases.newPostgres("services"));

  private final Supplier<String> address;
  private @Nullable AnnotationConfigApplicationContext context;

  FeatureServices(Supplier<String> address) {
    this.address = address;
  }

  /** The service's own object of a type. */
  public synchronized <T> T bean(Class<T> type) {
    if (context == null) {
      HikariDataSource pool = new HikariDataSource();
      pool.setJdbcUrl(address.get());
      context = new AnnotationConfigApplicationContext();
      context.registerBean("pool", HikariDataSource.class, () -> pool);
      context.register(Features.class);
      context.refresh();
    }
    return context.getBean(type);
  }

  /** Not a {@code @Configuration}, which the service's own scan would find in its tests. */
  @ComponentScan(
      basePackages = {
        "dev.concordat.server.database",
        "dev.concordat.server.idempotency",
        "dev.concordat.server.keys",
        "dev.concordat.server.languages",
        "dev.concordat.server.projects",
        "dev.concordat.server.texts",
        "dev.concordat.server.translations"
      },
      excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = RestController.class))
  @Import({Ids.class, ServerTime.class})
  static class Features {
    @Bean
    @Primary
    StatementCounter counted(HikariDataSource pool) {
      return new StatementCounter(pool);
    }

    @Bean
    JdbcClient jdbcClient(DataSource database) {
      Flyway.configure().dataSource(database).load().migrate();
      return JdbcClient.create(database);
    }

    @Bean
    NamedParameterJdbcTemplate namedParameters(DataSource database) {
      return new NamedParameterJdbcTemplate(database);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
      return new JdbcTransactionManager(database);
    }

    @Bean
    JsonMapper json() {
      return new JsonMapper();
    }
  }
}
