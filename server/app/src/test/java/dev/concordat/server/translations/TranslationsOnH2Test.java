package dev.concordat.server.translations;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class TranslationsOnH2Test extends TranslationsContract {
  @Override
  protected DataSource database() {
    return Databases.h2();
  }
}
