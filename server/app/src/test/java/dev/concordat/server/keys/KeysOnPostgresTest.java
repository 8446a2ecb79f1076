package dev.concordat.server.keys;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class KeysOnPostgresTest extends KeysContract {
  @Override
  protected DataSource database() {
    return Databases.postgres();
  }
}
