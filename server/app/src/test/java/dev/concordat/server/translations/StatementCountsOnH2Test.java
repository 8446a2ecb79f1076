package dev.concordat.server.translations;

import dev.concordat.server.FeatureServices;

class StatementCountsOnH2Test extends StatementCountsContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_H2;
  }
}
