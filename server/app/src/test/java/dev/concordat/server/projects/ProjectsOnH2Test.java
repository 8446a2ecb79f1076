package dev.concordat.server.projects;

import dev.concordat.server.FeatureServices;

class ProjectsOnH2Test extends ProjectsContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_H2;
  }
}
