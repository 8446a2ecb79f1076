package dev.concordat.server.projects;

import dev.concordat.server.Created;
import dev.concordat.server.Page;
import dev.concordat.server.api.ProjectsApi;
import dev.concordat.server.api.model.NewProject;
import dev.concordat.server.api.model.NewProjectLanguage;
import dev.concordat.server.api.model.Project;
import dev.concordat.server.api.model.ProjectLanguage;
import dev.concordat.server.api.model.ProjectPage;
import dev.concordat.server.idempotency.Idempotency;
import dev.concordat.server.tokens.Caller;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ProjectsController implements ProjectsApi {
  private final Projects projects;
  private final Idempotency idempotency;

  ProjectsController(Projects projects, Idempotency idempotency) {
    this.projects = projects;
    this.idempotency = idempotency;
  }

  @Override
  public ProjectPage listProjects(Integer limit, @Nullable String cursor) {
    Page<Project> page = projects.list(organization(), limit, cursor);
    return new ProjectPage(page.items()).nextCursor(page.nextCursor());
  }

  @Override
  public Project createProject(NewProject newProject, @Nullable String idempotencyKey)
      throws Conflict, UnprocessableEntity {
    Project project =
        idempotency.once(
            idempotencyKey,
            "createProject",
            newProject,
            Project.class,
            () -> projects.create(organization(), newProject));
    Created.at("/v1/projects/" + project.getId());
    return project;
  }

  @Override
  public Project getProject(String projectId) throws NotFound {
    return projects.get(organization(), projectId);
  }

  @Override
  public ProjectLanguage addProjectLanguage(
      String projectId, NewProjectLanguage newProjectLanguage, @Nullable String idempotencyKey)
      throws NotFound, Conflict, UnprocessableEntity {
    ProjectLanguage language =
        idempotency.once(
            idempotencyKey,
            "addProjectLanguage",
            List.of(projectId, newProjectLanguage),
            ProjectLanguage.class,
            () -> projects.addLanguage(organization(), projectId, newProjectLanguage));
    Created.at("/v1/projects/" + projectId + "/languages/" + language.getTag());
    return language;
  }

  private static String organization() {
    return Caller.current().organizationId();
  }
}
