package dev.concordat.contract.consumer;

import dev.concordat.client.ConcordatClient;
import dev.concordat.client.model.KeyChanges;
import dev.concordat.client.model.NewImport;
import dev.concordat.client.model.NewKey;
import dev.concordat.client.model.NewProject;
import dev.concordat.client.model.NewProjectLanguage;
import dev.concordat.client.model.NewToken;
import dev.concordat.client.model.NewTranslationText;
import dev.concordat.client.model.TranslationValue;
import java.util.List;
import java.util.Map;

/**
 * How each operation is called. The bodies here stand in where a cell's is none the client can
 * make.
 */
final class Calls {
  private static final String KEY = "Idempotency-Key";

  static final Map<String, Call> BY_OPERATION =
      Map.ofEntries(
          Map.entry("getMe", (client, a) -> client.account().getMe()),
          Map.entry(
              "listSupportedLanguages",
              (client, a) ->
                  client
                      .languages()
                      .listSupportedLanguages(a.queryInteger("limit"), a.query("cursor"))),
          Map.entry(
              "listProjects",
              (client, a) ->
                  client.projects().listProjects(a.queryInteger("limit"), a.query("cursor"))),
          Map.entry(
              "createProject",
              (client, a) ->
                  client
                      .projects()
                      .createProject(
                          a.body(NewProject.class, new NewProject("x", "en")), a.header(KEY))),
          Map.entry("getProject", (client, a) -> client.projects().getProject(a.path("projectId"))),
          Map.entry(
              "addProjectLanguage",
              (client, a) ->
                  client
                      .projects()
                      .addProjectLanguage(
                          a.path("projectId"),
                          a.body(NewProjectLanguage.class, new NewProjectLanguage("en")),
                          a.header(KEY))),
          Map.entry(
              "listKeys",
              (client, a) ->
                  client
                      .keys()
                      .listKeys(
                          a.path("projectId"),
                          a.queryInteger("limit"),
                          a.query("cursor"),
                          a.query("language"))),
          Map.entry(
              "createKey",
              (client, a) ->
                  client
                      .keys()
                      .createKey(
                          a.path("projectId"),
                          a.body(NewKey.class, NewKey.of("x")),
                          a.header(KEY))),
          Map.entry(
              "getKey", (client, a) -> client.keys().getKey(a.path("projectId"), a.path("keyId"))),
          Map.entry(
              "updateKey",
              (client, a) ->
                  client
                      .keys()
                      .updateKey(
                          a.path("projectId"),
                          a.path("keyId"),
                          a.body(KeyChanges.class, KeyChanges.of(1L)))),
          Map.entry(
              "deleteKey",
              (client, a) ->
                  client
                      .keys()
                      .deleteKey(a.path("projectId"), a.path("keyId"), a.queryLong("version", 1L))),
          Map.entry(
              "putTranslation",
              (client, a) ->
                  client
                      .translations()
                      .putTranslation(
                          a.path("projectId"),
                          a.path("keyId"),
                          a.path("language"),
                          a.body(
                              NewTranslationText.class,
                              NewTranslationText.of(TranslationValue.of("x"))))),
          Map.entry(
              "importTranslations",
              (client, a) ->
                  client
                      .translations()
                      .importTranslations(
                          a.path("projectId"),
                          a.body(NewImport.class, NewImport.of(List.of())),
                          a.header(KEY))),
          Map.entry(
              "exportTranslations",
              (client, a) ->
                  client
                      .translations()
                      .exportTranslations(a.path("projectId"), a.query("language", "en"))),
          Map.entry(
              "createToken",
              (client, a) ->
                  client.tokens().createToken(a.body(NewToken.class, NewToken.of("x", List.of())))),
          Map.entry("revokeToken", (client, a) -> client.tokens().revokeToken(a.path("tokenId"))));

  private Calls() {}

  static Call of(String operation) {
    Call call = BY_OPERATION.get(operation);
    if (call == null) {
      throw new AssertionError("Nothing here calls " + operation + ": add it to " + Calls.class);
    }
    return call;
  }

  /** An operation called with the arguments of a cell. */
  interface Call {
    Object make(ConcordatClient client, Arguments arguments);
  }
}
