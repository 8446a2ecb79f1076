package dev.concordat.server;

import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The features over a database, without HTTP in front of them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    basePackages = {
      "dev.concordat.server.idempotency",
      "dev.concordat.server.keys",
      "dev.concordat.server.languages",
      "dev.concordat.server.projects",
      "dev.concordat.server.texts",
      "dev.concordat.server.translations"
    },
    excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = RestController.class))
@Import({Ids.class, ServerTime.class})
class FeatureServices {
  static AnnotationConfigApplicationContext start(DataSource database) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, () -> database);
    context.register(FeatureServices.class);
    context.refresh();
    return context;
  }

  @Bean
  JdbcClient jdbcClient(DataSource database) {
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
