package dev.concordat.server.translations;

import dev.concordat.server.FeatureServices;

class StatementCountsOnPostgresTest extends StatementCountsContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_POSTGRES;
  }
}
