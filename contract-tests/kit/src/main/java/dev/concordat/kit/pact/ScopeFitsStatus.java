package dev.concordat.kit.pact;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Located;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Where the document names the scope an operation needs ({@code x-required-scope}), and a state
 * those of the credentials: without it the answer is 403, and with it only if the operation itself
 * may forbid ({@code x-handler-errors}).
 */
final class ScopeFitsStatus implements PactRule {
  /** What is answered before scopes are looked at; a fault may come at any time. */
  private static final Set<Integer> EARLIER = Set.of(401, 429, 500, 503);

  private final Document document;

  ScopeFitsStatus(Document document) {
    this.document = document;
  }

  @Override
  public Stream<String> flaws(Judged judged) {
    if (judged.isProtocol() || EARLIER.contains(judged.status())) {
      return Stream.empty();
    }
    Located node = document.node(judged.operation());
    Located required = node.member("x-required-scope");
    return required == null
        ? Stream.empty()
        : granted(judged).stream()
            .flatMap(scopes -> flaws(judged.status(), required.text(), scopes, node));
  }

  private static Stream<String> flaws(int status, String required, JsonNode scopes, Located node) {
    boolean has = scopes.valueStream().anyMatch(scope -> scope.asString("").equals(required));
    if (status != 403) {
      return has
          ? Stream.empty()
          : Stream.of("credentials without " + required + " are answered 403, not " + status);
    }
    return has && !node.value().path("x-handler-errors").toString().contains("\"Forbidden\"")
        ? Stream.of("a 403 needs credentials without " + required + ", but a state grants it")
        : Stream.empty();
  }

  /** The scopes that states give to the very credentials sent. */
  private static List<JsonNode> granted(Judged judged) {
    String sent = judged.asked().headers().getOrDefault("Authorization", "");
    return judged.interaction().states().stream()
        .map(State::params)
        .filter(params -> params.path("scopes").isArray() && params.path("token").isString())
        .filter(params -> sent.endsWith(" " + params.get("token").stringValue()))
        .map(params -> params.get("scopes"))
        .toList();
  }
}
