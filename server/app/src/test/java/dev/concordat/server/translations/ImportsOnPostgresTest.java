package dev.concordat.server.translations;

import dev.concordat.server.FeatureServices;

class ImportsOnPostgresTest extends ImportsContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_POSTGRES;
  }
}
