package dev.concordat.server.keys;

import dev.concordat.server.FeatureServices;

class KeysOnH2Test extends KeysContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_H2;
  }
}
