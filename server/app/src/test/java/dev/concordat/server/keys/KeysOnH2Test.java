package dev.concordat.server.keys;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class KeysOnH2Test extends KeysContract {
  @Override
  protected DataSource database() {
    return Databases.h2();
  }
}
