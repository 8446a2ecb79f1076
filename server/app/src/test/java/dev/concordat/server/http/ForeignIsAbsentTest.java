package dev.concordat.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.Ids;
import dev.concordat.server.seed.SeedToken.State;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody can tell another organization's resource from one that is not there. */
class ForeignIsAbsentTest extends HttpTest {
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  /** Every operation with an id in its path, with a request that is otherwise right. */
  enum Operation {
    getProject("GET", "/v1/projects/web", ""),
    addProjectLanguage("POST", "/v1/projects/web/languages", "{\"tag\":\"fr\"}"),
    listKeys("GET", "/v1/projects/web/keys", ""),
    createKey("POST", "/v1/projects/web/keys", "{\"name\":\"new\"}"),
    getKey("GET", "/v1/projects/web/keys/greeting", ""),
    updateKey("PATCH", "/v1/projects/web/keys/greeting", "{\"version\":1,\"maxLength\":9}"),
    deleteKey("DELETE", "/v1/projects/web/keys/greeting?version=1", ""),
    putTranslation(
        "PUT", "/v1/projects/web/keys/greeting/translations/en", "{\"value\":\"Hello\"}"),
    importTranslations(
        "POST",
        "/v1/projects/web/imports",
        "{\"entries\":[{\"key\":\"greeting\",\"language\":\"en\",\"value\":\"Hi\"}]}"),
    exportTranslations("GET", "/v1/projects/web/export?language=en", ""),
    revokeToken("DELETE", "/v1/tokens/ci", "");

    private final String method;
    private final String path;
    private final String body;

    Operation(String method, String path, String body) {
      this.method = method;
      this.path = path;
      this.body = body;
    }

    Answer send(Api api) {
      return api.send(method, path, body);
    }
  }

  @Test
  void coversEveryOperationWithAnId() {
    Set<String> withAnId =
        mappings.getHandlerMethods().entrySet().stream()
            .filter(
                mapping ->
                    mapping.getKey().getPatternValues().stream()
                        .anyMatch(path -> path.startsWith("/v1/") && path.contains("{")))
            .map(mapping -> mapping.getValue().getMethod().getName())
            .collect(Collectors.toSet());
    assertThat(Arrays.stream(Operation.values()).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(withAnId);
  }

  @ParameterizedTest
  @EnumSource
  void answersAlikeForForeignAndAbsent(Operation operation) {
    Api api = admin();
    Answer absent = operation.send(api);
    fillAnotherOrganization();
    Answer foreign = operation.send(api);
    assertThat(absent.status()).isEqualTo(404);
    assertThat(foreign.comparable()).isEqualTo(absent.comparable());
  }

  @ParameterizedTest
  @EnumSource(names = {"getKey", "updateKey", "deleteKey", "putTranslation"})
  void answersAlikeForForeignAndAbsentKeysOfAProject(Operation operation) {
    Api api = admin();
    projects.project(organization, "web");
    Answer absent = operation.send(api);
    fillAnotherOrganization();
    Answer foreign = operation.send(api);
    assertThat(absent.body()).contains("There is no such key.");
    assertThat(foreign.comparable()).isEqualTo(absent.comparable());
  }

  private void fillAnotherOrganization() {
    String other = new Ids().next();
    caller(other, "ci", ALL_SCOPES, State.ACTIVE);
    caller(other, "admin", ALL_SCOPES, State.ACTIVE);
    projects.project(other, "web");
    projects.key(other, "web", "greeting", false);
  }
}
