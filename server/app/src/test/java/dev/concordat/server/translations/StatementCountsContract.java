package dev.concordat.server.translations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.FeatureContract;
import dev.concordat.server.StatementCounter;
import dev.concordat.server.api.model.ImportEntry;
import dev.concordat.server.api.model.NewImport;
import dev.concordat.server.api.model.OnConflict;
import dev.concordat.server.api.model.TranslationImport;
import dev.concordat.server.keys.Keys;
import dev.concordat.server.keys.SomeKey;
import dev.concordat.server.projects.Projects;
import dev.concordat.server.projects.SomeProject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class StatementCountsContract extends FeatureContract {
  private String web = "";

  @BeforeEach
  void createProject() throws Exception {
    web = SomeProject.create(bean(Projects.class), organization, "de", "fr");
    importTexts(50);
    counter().statements();
  }

  @Test
  void aProjectIsReadInOne() throws Exception {
    assertThat(bean(Projects.class).get(organization, web).getLanguages()).hasSize(3);
    assertThat(counter().statements()).isEqualTo(1);
  }

  @Test
  void aPageOfKeysIsReadInOne() throws Exception {
    assertThat(SomeKey.allIn(bean(Keys.class), organization, web, "de"))
        .hasSize(50)
        .allSatisfy(key -> assertThat(key.getTranslation()).isNotNull());
    assertThat(counter().statements()).isEqualTo(1);
  }

  @Test
  void anExportIsReadInOne() throws Exception {
    assertThat(bean(Exports.class).read(organization, web, "de").getEntries()).hasSize(50);
    assertThat(counter().statements()).isEqualTo(1);
  }

  @Test
  void anImportTakesAsManyForOneAsForAThousand() throws Exception {
    importTexts(51);
    int forOne = counter().statements();
    importTexts(1000);
    assertThat(counter().statements()).isEqualTo(forOne).isLessThan(15);
  }

  private StatementCounter counter() {
    return bean(StatementCounter.class);
  }

  private void importTexts(int count) throws Exception {
    List<ImportEntry> entries =
        IntStream.range(0, count)
            .mapToObj(i -> new ImportEntry("key." + i, "de", count + " " + i))
            .toList();
    NewImport wanted = new NewImport(entries).onConflict(OnConflict.OVERWRITE);
    once(TranslationImport.class, () -> bean(Imports.class).run(organization, web, wanted));
  }
}
