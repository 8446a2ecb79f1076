package dev.concordat.server.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** A database that can be made to fail: while it does, no connection is given. */
@Component
@Profile("contract")
class DatabaseFault implements BeanPostProcessor {
  private final AtomicBoolean failing = new AtomicBoolean();

  void on() {
    failing.set(true);
  }

  void off() {
    failing.set(false);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource real ? new Fallible(real) : bean;
  }

  private final class Fallible extends DelegatingDataSource {
    Fallible(DataSource real) {
      super(real);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (failing.get()) {
        throw new SQLException("The contract tests made the database fail.");
      }
      return super.getConnection();
    }
  }
}
