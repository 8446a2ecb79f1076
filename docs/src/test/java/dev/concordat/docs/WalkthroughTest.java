package dev.concordat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.concordat.client.ConcordatClient;
import dev.concordat.client.error.UnauthorizedException;
import dev.concordat.client.model.CreatedToken;
import dev.concordat.client.model.ExportEntry;
import dev.concordat.client.model.ImportEntry;
import dev.concordat.client.model.Key;
import dev.concordat.client.model.KeyChanges;
import dev.concordat.client.model.KeyPage;
import dev.concordat.client.model.Language;
import dev.concordat.client.model.NewImport;
import dev.concordat.client.model.NewKey;
import dev.concordat.client.model.NewProject;
import dev.concordat.client.model.NewProjectLanguage;
import dev.concordat.client.model.NewToken;
import dev.concordat.client.model.NewTranslation;
import dev.concordat.client.model.NewTranslationText;
import dev.concordat.client.model.OnConflict;
import dev.concordat.client.model.PluralCategory;
import dev.concordat.client.model.PluralForms;
import dev.concordat.client.model.Project;
import dev.concordat.client.model.ProjectLanguage;
import dev.concordat.client.model.Scope;
import dev.concordat.client.model.Translation;
import dev.concordat.client.model.TranslationImport;
import dev.concordat.client.model.TranslationState;
import dev.concordat.client.model.TranslationValue;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the API is for, operation by operation, through the Java client and the demo service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkthroughTest {
  private static final String ADMIN = DemoTokens.of("ADMIN");

  private ServerProcess server;
  private ConcordatClient client;

  @BeforeAll
  void start() throws Exception {
    server = ServerProcess.start();
    client = ConcordatClient.builder().baseUrl(server.url()).token(ADMIN).build();
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
  }

  @Test
  void thereIsATestPerOperation() {
    List<String> tests =
        Arrays.stream(WalkthroughTest.class.getDeclaredMethods()).map(Method::getName).toList();

    assertThat(new ContractDocument().operationIds())
        .allSatisfy(id -> assertThat(tests).anyMatch(test -> test.matches(id + "[A-Z].*")));
  }

  @Test
  void getMeTellsWhoTheTokenSpeaksFor() {
    var me = client.account().getMe();

    assertThat(me.organization().id()).isEqualTo("acme");
    assertThat(me.token().scopes()).contains(Scope.TOKENS_ADMIN);
    assertThat(ADMIN).startsWith(me.token().prefix()).endsWith(me.token().lastFour());
  }

  @Test
  void listSupportedLanguagesGoesPageByPage() {
    var first = client.languages().listSupportedLanguages(2, null);
    var second = client.languages().listSupportedLanguages(2, first.nextCursor());

    assertThat(first.items()).hasSize(2);
    assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
    assertThat(client.languages().listSupportedLanguages().items())
        .startsWith(first.items().toArray(Language[]::new));
  }

  @Test
  void createProjectEnablesItsBaseLanguage() {
    Project project = client.projects().createProject(new NewProject("Mobile app", "fr"));

    assertThat(project.name()).isEqualTo("Mobile app");
    assertThat(project.languages()).containsExactly("fr");
    assertThat(project.version()).isEqualTo(1);
  }

  @Test
  void getProjectFindsItById() {
    Project created = project("Found again");

    assertThat(client.projects().getProject(created.id())).isEqualTo(created);
  }

  @Test
  void listProjectsHasEachOfThem() {
    Project created = project("Listed");

    assertThat(client.projects().listProjects(100, null).items()).contains(created);
  }

  @Test
  void addProjectLanguageLetsItBeTranslated() {
    Project project = project("Multilingual");

    ProjectLanguage arabic =
        client.projects().addProjectLanguage(project.id(), new NewProjectLanguage("ar"));

    assertThat(arabic.rtl()).isTrue();
    assertThat(arabic.pluralCategories()).contains(PluralCategory.FEW, PluralCategory.MANY);
    assertThat(client.projects().getProject(project.id()).languages()).containsExactly("ar", "en");
  }

  @Test
  void createKeyTakesItsFirstTexts() {
    Project project = project("Texts from the start");
    NewTranslation english = NewTranslation.of("en", TranslationValue.of("Pay now"));

    Key key =
        client
            .keys()
            .createKey(project.id(), NewKey.of("checkout.pay").withTranslations(List.of(english)));

    assertThat(key.name()).isEqualTo("checkout.pay");
    assertThat(client.translations().exportTranslations(project.id(), "en").entries())
        .extracting(ExportEntry::value)
        .containsExactly(TranslationValue.of("Pay now"));
  }

  @Test
  void createKeyTwiceWithOneIdempotencyKeyCreatesOne() {
    Project project = project("Once");

    Key first = client.keys().createKey(project.id(), NewKey.of("greeting"), "once-1");
    Key again = client.keys().createKey(project.id(), NewKey.of("greeting"), "once-1");

    assertThat(again).isEqualTo(first);
    assertThat(client.keys().listKeys(project.id()).items()).containsExactly(first);
  }

  @Test
  void listKeysCarriesTheTextsOfALanguage() {
    Project project = project("With texts");
    Key key = client.keys().createKey(project.id(), NewKey.of("greeting"));
    Translation hello = translate(project, key, "Hello");

    KeyPage page = client.keys().listKeys(project.id(), 10, null, "en");

    assertThat(page.items()).containsExactly(key.withTranslation(hello));
    assertThat(page.nextCursor()).isNull();
  }

  @Test
  void getKeyFindsItById() {
    Project project = project("One key");
    Key created = client.keys().createKey(project.id(), NewKey.of("greeting"));

    assertThat(client.keys().getKey(project.id(), created.id())).isEqualTo(created);
  }

  @Test
  void updateKeyChangesOnlyWhatIsGiven() {
    Project project = project("Changing");
    Key key =
        client.keys().createKey(project.id(), NewKey.of("greeting").withTags(List.of("home")));

    Key changed =
        client
            .keys()
            .updateKey(
                project.id(), key.id(), KeyChanges.of(key.version()).withDescription("First"));

    assertThat(changed.description()).isEqualTo("First");
    assertThat(changed.tags()).containsExactly("home");
    assertThat(changed.version()).isEqualTo(key.version() + 1);
  }

  @Test
  void deleteKeyAnswersWithWhatItWas() {
    Project project = project("Deleting");
    Key key = client.keys().createKey(project.id(), NewKey.of("greeting"));

    assertThat(client.keys().deleteKey(project.id(), key.id(), key.version())).isEqualTo(key);
    assertThat(client.keys().listKeys(project.id()).items()).isEmpty();
  }

  @Test
  void putTranslationSetsATextPerPluralCategory() {
    Project project = project("Plurals");
    Key items = client.keys().createKey(project.id(), NewKey.of("items").withPlural(true));
    TranslationValue forms = TranslationValue.of(PluralForms.of("{n} items").withOne("{n} item"));

    Translation translation =
        client
            .translations()
            .putTranslation(
                project.id(),
                items.id(),
                "en",
                NewTranslationText.of(forms).withState(TranslationState.REVIEWED));

    assertThat(translation.value()).isEqualTo(forms);
    assertThat(translation.state()).isEqualTo(TranslationState.REVIEWED);
    assertThat(translation.version()).isEqualTo(1);
  }

  @Test
  void importTranslationsCreatesUpdatesAndCounts() {
    Project project = project("Imported");
    translate(project, client.keys().createKey(project.id(), NewKey.of("greeting")), "Hello");

    TranslationImport done =
        client
            .translations()
            .importTranslations(
                project.id(),
                NewImport.of(List.of(entry("greeting", "Hi"), entry("farewell", "Bye")))
                    .withOnConflict(OnConflict.OVERWRITE));

    assertThat(done.created()).isEqualTo(1);
    assertThat(done.updated()).isEqualTo(1);
    assertThat(done.unchanged()).isZero();
  }

  @Test
  void exportTranslationsOrdersByKeyName() {
    Project project = project("Exported");
    client
        .translations()
        .importTranslations(
            project.id(), NewImport.of(List.of(entry("b", "Second"), entry("a", "First"))));

    assertThat(client.translations().exportTranslations(project.id(), "en").entries())
        .extracting(ExportEntry::key)
        .containsExactly("a", "b");
  }

  @Test
  void createTokenShowsItsSecretOnce() {
    CreatedToken created =
        client
            .tokens()
            .createToken(
                NewToken.of("deploy", List.of(Scope.TRANSLATIONS_READ))
                    .withExpiresAt(Instant.now().plus(1, ChronoUnit.DAYS)));

    ConcordatClient deploy =
        ConcordatClient.builder().baseUrl(server.url()).token(created.secret()).build();
    assertThat(deploy.account().getMe().token()).isEqualTo(created.token());
  }

  @Test
  void revokeTokenHoldsFromTheNextRequestOn() {
    CreatedToken created =
        client.tokens().createToken(NewToken.of("leaked", List.of(Scope.KEYS_READ)));
    ConcordatClient leaked =
        ConcordatClient.builder().baseUrl(server.url()).token(created.secret()).build();

    assertThat(client.tokens().revokeToken(created.token().id()).revokedAt()).isNotNull();
    assertThat(catchThrowable(() -> leaked.account().getMe()))
        .isInstanceOf(UnauthorizedException.class);
  }

  private Project project(String name) {
    return client.projects().createProject(new NewProject(name, "en"));
  }

  private Translation translate(Project project, Key key, String text) {
    return client
        .translations()
        .putTranslation(
            project.id(), key.id(), "en", NewTranslationText.of(TranslationValue.of(text)));
  }

  private static ImportEntry entry(String key, String text) {
    return ImportEntry.of(key, "en", TranslationValue.of(text));
  }
}
