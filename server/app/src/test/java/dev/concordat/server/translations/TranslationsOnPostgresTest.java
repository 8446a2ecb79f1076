package dev.concordat.server.translations;

import dev.concordat.server.FeatureServices;

class TranslationsOnPostgresTest extends TranslationsContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_POSTGRES;
  }
}
