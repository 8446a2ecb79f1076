package dev.concordat.server.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.server.FeatureContract;
import dev.concordat.server.Page;
import dev.concordat.server.api.model.NewProject;
import dev.concordat.server.api.model.NewProjectLanguage;
import dev.concordat.server.api.model.Project;
import dev.concordat.server.api.model.ProjectLanguage;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class ProjectsContract extends FeatureContract {
  @Test
  void startsWithItsBaseLanguage() throws Exception {
    Project created = create("Web", "DE");
    assertThat(created.getBaseLanguage()).isEqualTo("de");
    assertThat(created.getLanguages()).containsExactly("de");
    assertThat(projects().get(organization, created.getId())).isEqualTo(created);
  }

  @Test
  void refusesANameThatDiffersInCaseAlone() throws Exception {
    create("Straße", "de");
    assertThatThrownBy(() -> create("STRASSE", "de"))
        .isInstanceOf(Conflict.class)
        .hasMessage("Project name 'STRASSE' is already taken in this organization.");
  }

  @Test
  void allowsANameOfAnotherOrganization() throws Exception {
    create("web", "en");
    organization = newOrganization();
    assertThat(create("web", "en").getName()).isEqualTo("web");
  }

  @Test
  void refusesAnUnsupportedBaseLanguageFirst() throws Exception {
    create("web", "en");
    assertThatThrownBy(() -> create("web", "xx"))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessage("Language 'xx' is not supported.");
  }

  @Test
  void hasNoForeignProject() throws Exception {
    String id = create("web", "en").getId();
    assertThatThrownBy(() -> projects().get(newOrganization(), id))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such project.");
  }

  @Test
  void enablesALanguage() throws Exception {
    Project before = create("web", "en");
    ProjectLanguage added = addLanguage(before.getId(), "PT-br");
    assertThat(added.getTag()).isEqualTo("pt-BR");
    assertThat(added.getName()).isEqualTo("Portuguese (Brazil)");
    Project after = projects().get(organization, before.getId());
    assertThat(after.getLanguages()).containsExactly("en", "pt-BR");
    assertThat(after.getVersion()).isEqualTo(2);
  }

  @Test
  void refusesALanguageThatIsEnabledAlready() throws Exception {
    String id = create("web", "en").getId();
    assertThatThrownBy(() -> addLanguage(id, "EN"))
        .isInstanceOf(Conflict.class)
        .hasMessage("Language 'en' is already enabled in this project.");
    assertThat(projects().get(organization, id).getVersion()).isEqualTo(1);
  }

  @Test
  void missesTheProjectBeforeTheLanguage() {
    assertThatThrownBy(() -> addLanguage("absent", "xx")).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesAnUnsupportedLanguage() throws Exception {
    String id = create("web", "en").getId();
    assertThatThrownBy(() -> addLanguage(id, "xx"))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessage("Language 'xx' is not supported.");
  }

  @Test
  void pagesThroughItsProjectsOldestFirst() throws Exception {
    for (String name : List.of("one", "two", "three")) {
      create(name, "en");
    }
    Page<Project> first = projects().list(organization, 2, null);
    Page<Project> second = projects().list(organization, 2, first.nextCursor());
    assertThat(first.items()).extracting(Project::getName).containsExactly("one", "two");
    assertThat(second.items()).extracting(Project::getName).containsExactly("three");
    assertThat(second.nextCursor()).isNull();
  }

  private Projects projects() {
    return bean(Projects.class);
  }

  private Project create(String name, String base) throws Exception {
    return once(Project.class, () -> projects().create(organization, new NewProject(name, base)));
  }

  private ProjectLanguage addLanguage(String id, String tag) throws Exception {
    return once(
        ProjectLanguage.class,
        () -> projects().addLanguage(organization, id, new NewProjectLanguage(tag)));
  }
}
