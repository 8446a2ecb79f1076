package dev.concordat.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A consumer's fresh project in each language, with the client as it is published, against the
 * packaged service; a second service fails whatever it is asked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreshProjectsTest {
  private static final List<String> SAID =
      List.of(
          "There is no such key.",
          "name: must begin with a letter or digit, and hold only letters, digits and _ . : / -",
          "maxLength: must be at most 10000",
          "3 attempts",
          "greeting",
          "greeting",
          "greeting",
          "true",
          "it may have been processed, and cannot be repeated safely",
          "404 true",
          "Acme",
          "getProject GET /v1/projects/absent: 404 Not Found: There is no such project.",
          "true");
  private final Path folder;
  private final Map<Language, FreshProject> projects = new EnumMap<>(Language.class);
  private ServerProcess server;
  private ServerProcess failing;

  FreshProjectsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeAll
  void start() throws Exception {
    server =
        ServerProcess.start(
            "--concordat.rate-limits.operations.exportTranslations.quota=2",
            "--concordat.rate-limits.operations.exportTranslations.window=2s");
    failing = ServerProcess.start("--spring.profiles.active=contract");
    HttpRequest fail =
        HttpRequest.newBuilder(URI.create(failing.url() + "/__states"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"state\":\"the database fails\",\"action\":\"setup\"}"))
            .build();
    assertThat(HttpClient.newHttpClient().send(fail, BodyHandlers.discarding()).statusCode())
        .isEqualTo(200);
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
    failing.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void getNothingUnexpectedAlong(Language language) throws Exception {
    assertThat(project(language).dependencies())
        .isSubsetOf(expected(language))
        .contains(expected(language).get(0));
  }

  @ParameterizedTest
  @MethodSource("languagesWithReadme")
  void runTheFirstExampleOfTheReadme(Language language) throws Exception {
    String example =
        ReadmeExample.of(language)
            .replace("http://localhost:8080", server.url())
            // All create the same key, in one service.
            .replace("checkout.pay", "checkout." + language)
            .replace("cdt_…", DemoTokens.of("ADMIN"));
    Path program = Files.writeString(folder.resolve(ReadmeExample.file(language)), example);

    List<String> toRun = project(language).toRun(program);

    assertThatCode(() -> run(toRun)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sayTheSameOfErrors(Language language) throws Exception {
    // Python writes True.
    assertThat(run(project(language).toRun(language.program())))
        .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
        .isEqualTo(SAID);
  }

  static Stream<Language> languagesWithReadme() {
    return Stream.of(Language.values())
        .filter(language -> Files.exists(language.client().resolve("README.md")));
  }

  /** The client, and what may come with it. */
  private static List<String> expected(Language language) {
    return switch (language) {
      case JAVASCRIPT -> List.of("@concordat/client");
      case PYTHON ->
          List.of(
              "concordat-client",
              "annotated-types",
              "anyio",
              "certifi",
              "exceptiongroup",
              "h11",
              "httpcore",
              "idna",
              "pydantic",
              "pydantic-core",
              "sniffio",
              "typing-extensions",
              "typing-inspection");
      case JAVA ->
          List.of(
              "concordat-client",
              "jackson-annotations",
              "jackson-core",
              "jackson-databind",
              "jspecify");
    };
  }

  private FreshProject project(Language language) throws Exception {
    FreshProject project = projects.get(language);
    if (project == null) {
      Path home = Files.createDirectories(folder.resolve(language.name()));
      project = FreshProject.of(language, home);
      projects.put(language, project);
    }
    return project;
  }

  private List<String> run(List<String> words) throws InterruptedException {
    Map<String, String> variables =
        Map.of(
            "CONCORDAT_URL", server.url(),
            "CONCORDAT_FAILING_URL", failing.url(),
            "CONCORDAT_TOKEN", DemoTokens.of("ADMIN"));
    return new Command(folder, variables, words).lines();
  }
}
