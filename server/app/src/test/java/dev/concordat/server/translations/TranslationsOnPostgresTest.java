package dev.concordat.server.translations;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class TranslationsOnPostgresTest extends TranslationsContract {
  @Override
  protected DataSource database() {
    return Databases.postgres();
  }
}
