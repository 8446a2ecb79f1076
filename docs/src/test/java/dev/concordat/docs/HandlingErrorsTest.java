package dev.concordat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the page on errors shows says the same in each language, in a fresh project, against the
 * packaged service; a second one fails whatever it is asked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingErrorsTest {
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
  private static final Map<Language, List<String>> ALONG =
      Map.of(
          Language.JAVASCRIPT,
          List.of("@concordat/client"),
          Language.PYTHON,
          List.of(
              "concordat-client",
              "httpcore",
              "h11",
              "certifi",
              "anyio",
              "idna",
              "sniffio",
              "exceptiongroup",
              "pydantic",
              "pydantic-core",
              "annotated-types",
              "typing-extensions",
              "typing-inspection"),
          Language.JAVA,
          List.of(
              "concordat-client",
              "jackson-databind",
              "jackson-core",
              "jackson-annotations",
              "jspecify"));

  private ServerProcess server;
  private ServerProcess failing;

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
  void saysTheSameInEachLanguage(Language language, @TempDir Path folder) throws Exception {
    FreshProject project = FreshProject.of(language, folder);

    assertThat(project.dependencies()).isSubsetOf(ALONG.get(language));
    // Python writes True.
    assertThat(run(project.toRun(language.program()), folder))
        .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
        .isEqualTo(SAID);
  }

  private List<String> run(List<String> words, Path folder) throws InterruptedException {
    Map<String, String> variables =
        Map.of(
            "CONCORDAT_URL", server.url(),
            "CONCORDAT_FAILING_URL", failing.url(),
            "CONCORDAT_TOKEN", DemoTokens.of("ADMIN"));
    return new Command(folder, variables, words).lines();
  }
}
