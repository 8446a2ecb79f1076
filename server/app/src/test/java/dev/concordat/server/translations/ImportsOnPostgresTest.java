package dev.concordat.server.translations;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class ImportsOnPostgresTest extends ImportsContract {
  @Override
  protected DataSource database() {
    return Databases.postgres();
  }
}
