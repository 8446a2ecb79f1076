package dev.concordat.server.translations;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class ImportsOnH2Test extends ImportsContract {
  @Override
  protected DataSource database() {
    return Databases.h2();
  }
}
