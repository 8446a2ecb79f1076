package dev.concordat.server.projects;

import dev.concordat.server.FeatureServices;

class ProjectsOnPostgresTest extends ProjectsContract {
  @Override
  protected FeatureServices services() {
    return FeatureServices.ON_POSTGRES;
  }
}
