package dev.concordat.server.translations;

import dev.concordat.server.FeatureServices;

class TranslationsOnH2Test extends TranslationsContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_H2;
  }
}
