package dev.concordat.server.projects;

import dev.concordat.server.Ids;
import dev.concordat.server.Page;
import dev.concordat.server.api.model.NewProject;
import dev.concordat.server.api.model.NewProjectLanguage;
import dev.concordat.server.api.model.Project;
import dev.concordat.server.api.model.ProjectLanguage;
import dev.concordat.server.languages.SupportedLanguage;
import dev.concordat.server.languages.SupportedLanguages;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The projects of an organization; whatever changes them runs in its caller's transaction. */
@Component
public final class Projects {
  private final ProjectRepository projects;
  private final SupportedLanguages languages;
  private final Ids ids;
  private final Clock clock;

  Projects(ProjectRepository projects, SupportedLanguages languages, Ids ids, Clock clock) {
    this.projects = projects;
    this.languages = languages;
    this.ids = ids;
    this.clock = clock;
  }

  /** The 404 of a project, the same for an absent one and a foreign one. */
  public static NotFound notFound() {
    return new NotFound("There is no such project.");
  }

  /** The project of an id, with its languages. */
  public Project get(String organization, String id) throws NotFound {
    return projects.find(organization, id).orElseThrow(Projects::notFound);
  }

  /** Holds the project until the transaction ends, so that what would deadlock comes in turn. */
  public void lock(String organization, String id) throws NotFound {
    if (!projects.lock(organization, id)) {
      throw notFound();
    }
  }

  Page<Project> list(String organization, int limit, @Nullable String cursor) {
    List<Project> found = projects.after(organization, cursor == null ? "" : cursor, limit + 1);
    return Page.of(found, limit, Project::getId);
  }

  Project create(String organization, NewProject wanted) throws Conflict, UnprocessableEntity {
    String base = supported(wanted.getBaseLanguage()).tag();
    OffsetDateTime now = OffsetDateTime.now(clock);
    Project project = new Project(ids.next(), wanted.getName(), base, List.of(base), 1L, now, now);
    if (!projects.insert(organization, project)) {
      throw new Conflict(
          "Project name '%s' is already taken in this organization.".formatted(wanted.getName()));
    }
    projects.insertLanguage(organization, project.getId(), base);
    return project;
  }

  ProjectLanguage addLanguage(String organization, String id, NewProjectLanguage wanted)
      throws NotFound, Conflict, UnprocessableEntity {
    lock(organization, id);
    SupportedLanguage language = supported(wanted.getTag());
    if (!projects.insertLanguage(organization, id, language.tag())) {
      throw new Conflict(
          "Language '%s' is already enabled in this project.".formatted(language.tag()));
    }
    projects.touch(organization, id, OffsetDateTime.now(clock));
    return new ProjectLanguage(
        language.tag(), language.name(), language.rtl(), language.pluralCategories());
  }

  private SupportedLanguage supported(String tag) throws UnprocessableEntity {
    return languages
        .find(tag)
        .orElseThrow(
            () -> new UnprocessableEntity("Language '%s' is not supported.".formatted(tag)));
  }
}
