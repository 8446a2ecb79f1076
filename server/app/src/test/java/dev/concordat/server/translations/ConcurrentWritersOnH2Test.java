package dev.concordat.server.translations;

import dev.concordat.server.FeatureServices;

class ConcurrentWritersOnH2Test extends ConcurrentWritersContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_H2;
  }
}
