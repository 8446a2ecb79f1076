package dev.concordat.server.translations;

import dev.concordat.server.FeatureServices;

class ConcurrentWritersOnPostgresTest extends ConcurrentWritersContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_POSTGRES;
  }
}
