package dev.concordat.server.projects;

import dev.concordat.server.api.model.NewProject;
import dev.concordat.server.api.model.NewProjectLanguage;
import dev.concordat.server.api.model.Project;

/** A project for the tests of other features: base language {@code en}, and more. */
public final class SomeProject {
  private SomeProject() {}

  /** Creates one in an organization, and answers its id. */
  public static String create(Projects projects, String organization, String... moreLanguages)
      throws Exception {
    Project project = projects.create(organization, new NewProject("web", "en"));
    for (String tag : moreLanguages) {
      projects.addLanguage(organization, project.getId(), new NewProjectLanguage(tag));
    }
    return project.getId();
  }
}
