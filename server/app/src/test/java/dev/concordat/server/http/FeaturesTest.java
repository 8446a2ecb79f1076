package dev.concordat.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeaturesTest extends HttpTest {
  private static final String KEYS = "/v1/projects/web/keys";
  private static final String IMPORTS = "/v1/projects/web/imports";
  private Api api = anyone();

  @BeforeEach
  void createProject() {
    api = admin();
    projects.project(organization, "web");
    projects.language(organization, "web", "de");
    projects.key(organization, "web", "greeting", false);
    projects.key(organization, "web", "items", true);
  }

  @Test
  void createsAProjectAndSaysWhereItIs() {
    Answer created = send("POST", "/v1/projects", "{'name': 'Web shop', 'baseLanguage': 'EN'}");
    assertThat(created.status()).isEqualTo(201);
    assertThat(api.get(created.header("Location")).body()).isEqualTo(created.body());
    assertThat(json(api.get("/v1/projects?limit=1")).path("items").size()).isEqualTo(1);
  }

  @Test
  void enablesALanguage() {
    Answer enabled = send("POST", "/v1/projects/web/languages", "{'tag': 'pt-br'}");
    assertThat(enabled.header("Location")).isEqualTo("/v1/projects/web/languages/pt-BR");
    assertThat(enabled.body())
        .isEqualTo(
            quoted(
                "{'tag':'pt-BR','name':'Portuguese (Brazil)','rtl':false,"
                    + "'pluralCategories':['one','many','other']}"));
  }

  @Test
  void createsChangesAndDeletesAKey() {
    String text = "{'language': 'en', 'value': 'Good bye'}";
    Answer created = send("POST", KEYS, "{'name': 'bye', 'translations': [" + text + "]}");
    String path = created.header("Location");
    assertThat(api.get(path).body()).isEqualTo(created.body());
    assertThat(send("PATCH", path, "{'version': 1, 'maxLength': 8}").status()).isEqualTo(200);
    assertThat(json(api.delete(path + "?version=1")).path("message").stringValue())
        .isEqualTo("This key is at version 2, not 1: read it again.");
    assertThat(json(api.delete(path + "?version=2")).path("maxLength").intValue()).isEqualTo(8);
    assertThat(api.get(path).status()).isEqualTo(404);
  }

  @Test
  void setsImportsAndExportsTexts() {
    assertThat(send("PUT", KEYS + "/greeting/translations/DE", "{'value': 'Moin'}").status())
        .isEqualTo(200);
    String forms = "{'other': '{n} Artikel', 'one': 'ein Artikel'}";
    Answer imported =
        send(
            "POST",
            IMPORTS,
            "{'entries': [{'key': 'items', 'language': 'de', 'value': " + forms + "}]}");
    assertThat(imported.status()).isEqualTo(201);
    assertThat(api.get("/v1/projects/web/export?language=de").body())
        .isEqualTo(
            quoted(
                "{'language':'de','entries':["
                    + "{'key':'greeting','value':'Moin','state':'translated'},"
                    + "{'key':'items','value':{'one':'ein Artikel','other':'{n} Artikel'},"
                    + "'state':'translated'}]}"));
  }

  @Test
  void listsKeysWithTheirTranslations() {
    send("PUT", KEYS + "/greeting/translations/de", "{'value': 'Moin', 'state': 'draft'}");
    JsonNode items = json(api.get(KEYS + "?language=DE")).path("items");
    assertThat(items.get(0).path("translation").path("value").stringValue()).isEqualTo("Moin");
    assertThat(items.get(1).has("translation")).isFalse();
  }

  @Test
  void pagesThroughLanguages() {
    assertThat(api.get("/v1/languages?limit=1").body())
        .isEqualTo(
            quoted(
                "{'items':[{'tag':'af','name':'Afrikaans','rtl':false,"
                    + "'pluralCategories':['one','other']}],'nextCursor':'af'}"));
    assertThat(api.get("/v1/languages?cursor=zu").body()).isEqualTo(quoted("{'items':[]}"));
  }

  @Test
  void namesEveryFaultOfATextAmongTheOthers() {
    Answer refused =
        send(
            "POST",
            IMPORTS,
            """
            {'onConflict': 'skip', 'entries': [
              {'key': 'a b', 'language': 'en', 'value': 7},
              {'key': 'a', 'language': 'de_DE', 'value': ''},
              {'key': 'a', 'language': 'de', 'value': {'few': 1, 'many': '', 'none': 'x'}}]}
            """);
    assertThat(json(refused).path("message").valueStream().map(JsonNode::stringValue))
        .startsWith(
            "entries[0].key: must begin with a letter or digit,"
                + " and hold only letters, digits and _ . : / -",
            "entries[0].value: must be a text, or an object with a text per plural category",
            "entries[1].language: must be a BCP 47 language tag, such as de or pt-BR",
            "entries[1].value: must be 1 to 10000 characters long, not 0")
        .contains(
            "entries[2].value.few: must be a text",
            "entries[2].value.many: must be 1 to 10000 characters long, not 0",
            "entries[2].value.none: must be one of zero, one, two, few, many, other",
            "entries[2].value.other: is required")
        .hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name': null}",
        "{'name': 'n', 'description': null}",
        "{'name': 'n', 'plural': null}",
        "{'name': 'n', 'translations': null}",
        "{'name': 'n', 'tags': [null]}",
        "{'name': 'n', 'translations': [null]}",
        "{'name': 'n', 'translations': [{'language': 'en', 'value': null}]}",
        "{'name': 'n', 'translations': [{'language': 'en', 'value': {'other': null}}]}"
      })
  void takesNoNullForAValue(String body) {
    assertThat(send("POST", KEYS, body).status()).isEqualTo(400);
  }

  @Test
  void countsCharactersAndNotTheirEncoding() {
    String project = "{'name': '%s', 'baseLanguage': 'en'}";
    String hundred = "😀".repeat(100);
    assertThat(send("POST", "/v1/projects", project.formatted(hundred)).status()).isEqualTo(201);
    assertThat(send("POST", "/v1/projects", project.formatted(hundred + "a")).status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u3000", "\u2003x", "x\u2028", "a\\nb"})
  void takesNoBlankName(String name) {
    String project = "{'name': '%s', 'baseLanguage': 'en'}".formatted(name);
    assertThat(send("POST", "/v1/projects", project).status()).isEqualTo(400);
  }

  private Answer send(String method, String path, String body) {
    return api.send(method, path, quoted(body));
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static JsonNode json(Answer answer) {
    return new JsonMapper().readTree(answer.body());
  }
}
