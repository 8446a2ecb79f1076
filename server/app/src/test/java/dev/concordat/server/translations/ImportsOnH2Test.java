package dev.concordat.server.translations;

import dev.concordat.server.FeatureServices;

class ImportsOnH2Test extends ImportsContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_H2;
  }
}
