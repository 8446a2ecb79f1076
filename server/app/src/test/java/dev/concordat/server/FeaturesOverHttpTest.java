package dev.concordat.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeaturesOverHttpTest {
  private static final String KEYS = "/v1/projects/web/keys";
  private static final String IMPORTS = "/v1/projects/web/imports";
  private static Node node;

  @BeforeAll
  static void start() {
    node = Node.withDemoData();
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void createsAProjectAndSaysWhereItIs() {
    Node.Reply created =
        node.send("POST", "/v1/projects", "{'name': 'Web shop', 'baseLanguage': 'EN'}");
    assertThat(created.status()).isEqualTo(201);
    String location = created.response().headers().firstValue("Location").orElseThrow();
    assertThat(node.send("GET", location).body()).isEqualTo(created.body());
  }

  @Test
  void createsChangesAndDeletesAKey() {
    Node.Reply created =
        node.send(
            "POST",
            KEYS,
            "{'name': 'bye', 'translations': [{'language': 'en', 'value': 'Good bye'}]}");
    String location = created.response().headers().firstValue("Location").orElseThrow();
    assertThat(node.send("PATCH", location, "{'version': 1, 'maxLength': 8}").status())
        .isEqualTo(200);
    assertThat(node.send("DELETE", location + "?version=1").messages())
        .containsExactly("This key is at version 2, not 1: read it again.");
    assertThat(node.send("DELETE", location + "?version=2").body().path("maxLength").intValue())
        .isEqualTo(8);
    assertThat(node.send("GET", location).status()).isEqualTo(404);
  }

  @Test
  void setsImportsAndExportsTexts() {
    assertThat(
            node.send("PUT", KEYS + "/greeting/translations/DE", "{'value': 'Moin'}")
                .body()
                .path("language")
                .stringValue())
        .isEqualTo("de");
    Node.Reply imported =
        node.send(
            "POST",
            IMPORTS,
            "{'entries': [{'key': 'items', 'language': 'de',"
                + " 'value': {'other': '{n} Artikel', 'one': 'ein Artikel'}}]}");
    assertThat(imported.status()).isEqualTo(201);
    assertThat(node.send("GET", "/v1/projects/web/export?language=de").response().body())
        .isEqualTo(
            """
            {'language':'de','entries':[\
            {'key':'greeting','value':'Moin','state':'translated'},\
            {'key':'items','value':{'one':'ein Artikel','other':'{n} Artikel'},'state':'translated'}]}"""
                .replace('\'', '"'));
  }

  @Test
  void pagesThroughLanguages() {
    Node.Reply first = node.send("GET", "/v1/languages?limit=1");
    assertThat(first.response().body())
        .isEqualTo(
            """
            {"items":[{"tag":"af","name":"Afrikaans","rtl":false,"pluralCategories":["one","other"]}],\
            "nextCursor":"af"}""");
    assertThat(node.send("GET", "/v1/languages?cursor=zu").response().body())
        .isEqualTo("{\"items\":[]}");
  }

  @Test
  void namesEveryFaultOfATextAmongTheOthers() {
    assertThat(
            node.send(
                    "POST",
                    IMPORTS,
                    """
                    {'onConflict': 'skip', 'entries': [
                      {'key': 'a b', 'language': 'en', 'value': 7},
                      {'key': 'a', 'language': 'de_DE', 'value': ''},
                      {'key': 'a', 'language': 'de', 'value': {'few': 1, 'many': '', 'none': 'x'}}]}
                    """)
                .messages())
        .containsExactly(
            "entries[0].key: must begin with a letter or digit, and hold only letters, digits and _ . : / -",
            "entries[0].value: must be a text, or an object with a text per plural category",
            "entries[1].language: must be a BCP 47 language tag, such as de or pt-BR",
            "entries[1].value: must have between 1 and 10000 characters",
            "entries[2].value.few: must be a text",
            "entries[2].value.many: must have between 1 and 10000 characters",
            "entries[2].value.none: is not a plural category: expected one of zero, one, two, few, many, other",
            "entries[2].value.other: must not be missing");
  }

  @Test
  void takesNoNullForAMember() {
    for (String body :
        new String[] {
          "{'name': null}",
          "{'name': 'n', 'description': null}",
          "{'name': 'n', 'tags': null}",
          "{'name': 'n', 'tags': [null]}",
          "{'name': 'n', 'translations': [null]}",
          "{'name': 'n', 'translations': [{'language': 'en', 'value': null}]}",
          "{'name': 'n', 'translations': [{'language': 'en', 'value': {'other': null}}]}"
        }) {
      assertThat(node.send("POST", KEYS, body).status()).as(body).isEqualTo(400);
    }
    assertThat(node.send("POST", IMPORTS, "{'entries': [null]}").status()).isEqualTo(400);
  }

  @Test
  void countsCharactersAndNotTheirEncoding() {
    String hundred = "😀".repeat(100);
    String project = "{'name': '%s', 'baseLanguage': 'en'}";
    assertThat(node.send("POST", "/v1/projects", project.formatted(hundred)).status())
        .isEqualTo(201);
    assertThat(node.send("POST", "/v1/projects", project.formatted(hundred + "a")).status())
        .isEqualTo(400);
  }

  @Test
  void takesNoBlankName() {
    for (String blank : new String[] {"", " ", "\u00a0", "\u3000", "\u2003x", "x\u2028", "a\\nb"}) {
      String body = "{'name': '%s', 'baseLanguage': 'en'}".formatted(blank);
      assertThat(node.send("POST", "/v1/projects", body).status()).as(body).isEqualTo(400);
    }
  }
}
