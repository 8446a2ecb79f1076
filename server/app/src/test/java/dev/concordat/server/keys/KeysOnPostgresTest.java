package dev.concordat.server.keys;

import dev.concordat.server.FeatureServices;

class KeysOnPostgresTest extends KeysContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_POSTGRES;
  }
}
