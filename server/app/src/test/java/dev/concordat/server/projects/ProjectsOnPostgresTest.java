package dev.concordat.server.projects;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class ProjectsOnPostgresTest extends ProjectsContract {
  @Override
  protected DataSource database() {
    return Databases.postgres();
  }
}
