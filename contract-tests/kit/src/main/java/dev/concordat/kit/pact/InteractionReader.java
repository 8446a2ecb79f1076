package dev.concordat.kit.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads one interaction; what the specifications call otherwise from version to version is one. */
final class InteractionReader {
  private static final String CONTENT_TYPE = "Content-Type";

  private final Position position;
  private final boolean wrapped;

  InteractionReader(Position position, boolean wrapped) {
    this.position = position;
    this.wrapped = wrapped;
  }

  Interaction read(JsonNode node) {
    boolean http = node.path("type").asString("Synchronous/HTTP").equals("Synchronous/HTTP");
    if (http && (!node.path("request").isObject() || !node.path("response").isObject())) {
      throw misuse("expected an interaction with 'request' and 'response'");
    }
    JsonNode stamp = node.at("/comments/references/concordat");
    return new Interaction(
        position,
        node.path("description").asString("an interaction without description"),
        http,
        states(node),
        asked(node.path("request")),
        expected(node.path("response")),
        node,
        wrapped,
        stamp.isMissingNode() ? null : Stamp.of(stamp));
  }

  /** Until V2 there was one, a text. */
  private static List<State> states(JsonNode node) {
    JsonNode states = node.path("providerStates");
    JsonNode single = node.path("providerState");
    if (states.isArray()) {
      return states.valueStream().map(InteractionReader::state).toList();
    }
    return single.isString() ? List.of(state(single)) : List.of();
  }

  private static State state(JsonNode state) {
    JsonNode params = state.path("params");
    return new State(
        state.isString() ? state.stringValue() : state.path("name").asString(""),
        params.isObject() ? params : JsonNodeFactory.instance.objectNode());
  }

  private Asked asked(JsonNode request) {
    Content body = Content.of(request, wrapped);
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers(request, body).forEach((name, values) -> headers.put(name, String.join(", ", values)));
    return new Asked(
        request.path("method").asString("GET").toUpperCase(Locale.ROOT),
        request.path("path").asString("/"),
        Query.of(request.path("query")),
        headers,
        body);
  }

  private Expected expected(JsonNode response) {
    Content body = Content.of(response, wrapped);
    return new Expected(
        new Answer(
            response.path("status").asInt(200),
            headers(response, body),
            body == null ? new byte[0] : body.text().getBytes(UTF_8)),
        body);
  }

  private static Map<String, List<String>> headers(JsonNode holder, @Nullable Content body) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    JsonNode stated = holder.path("headers");
    stated.propertyNames().forEach(name -> headers.put(name, Query.values(stated.get(name))));
    if (body != null && headers.keySet().stream().noneMatch(CONTENT_TYPE::equalsIgnoreCase)) {
      headers.put(CONTENT_TYPE, List.of(body.mediaType()));
    }
    return headers;
  }

  private MisuseException misuse(String what) {
    return new MisuseException(List.of(new Mistake(position, what)));
  }
}
