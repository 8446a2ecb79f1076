package dev.concordat.server.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * What connections to PostgreSQL need, and H2 would refuse: batches in one round trip, and limits
 * that the server and the socket keep by themselves. A URL that states one of them wins.
 */
@Component
final class PostgresConnections implements BeanPostProcessor {
  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool
        && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
      pool.addDataSourceProperty("reWriteBatchedInserts", "true");
      pool.addDataSourceProperty("ApplicationName", "concordat");
      pool.addDataSourceProperty("connectTimeout", "1");
      pool.addDataSourceProperty("socketTimeout", "4");
      pool.addDataSourceProperty("options", "-c statement_timeout=2000");
    }
    return bean;
  }
}
