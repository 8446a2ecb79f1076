package dev.concordat.server.projects;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class ProjectsOnH2Test extends ProjectsContract {
  @Override
  protected DataSource database() {
    return Databases.h2();
  }
}
