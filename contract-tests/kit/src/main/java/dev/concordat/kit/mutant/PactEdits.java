package dev.concordat.kit.mutant;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Interactions of pacts: another answer, another request, other credentials, another stamp. */
final class PactEdits {
  private static final String CAUSE = "the request has the cause its status claims";
  private static final String CREDENTIALS = "the credentials have the standing the status claims";
  private static final String ANSWER = "the answer is one the document promises";
  private static final String STAMP = "a stamp says what the interaction says";

  private PactEdits() {}

  static List<PactMutant> mutants() {
    return List.of(
        response("pact-status-418", ANSWER, (response, status) -> response.put("status", 418)),
        response(
            "pact-status-of-neighbour",
            ANSWER,
            (response, status) -> response.put("status", neighbour(status))),
        response("pact-status-and-body", CAUSE, PactEdits::swapped),
        field("pact-statusCode-other", ANSWER, body -> body.put("statusCode", 418)),
        field("pact-label-other", ANSWER, body -> body.put("error", "Oops")),
        field(
            "pact-message-list",
            ANSWER,
            body ->
                body.path("message").isString()
                    ? body.putArray("message").add(1) == null ? null : body
                    : null),
        field("pact-timestamp-other", ANSWER, body -> body.put("timestamp", "yesterday")),
        field("pact-path-other", ANSWER, body -> body.put("path", "/elsewhere")),
        field("pact-field-missing", ANSWER, body -> body.remove("message") == null ? null : body),
        field("pact-field-more", ANSWER, body -> body.put("code", "E1")),
        success("pact-member-type", body -> body.put(body.propertyNames().iterator().next(), true)),
        success("pact-member-more", body -> body.put("more", 1)),
        success(
            "pact-member-missing",
            body -> body.remove(body.propertyNames().iterator().next()) == null ? null : body),
        response(
            "pact-body-missing",
            ANSWER,
            (response, status) -> response.remove("body") == null ? null : response),
        response("pact-header-missing", ANSWER, PactEdits::headless),
        response(
            "pact-header-undocumented",
            ANSWER,
            (response, status) -> header(response, "X-Total-Count", "1")),
        response(
            "pact-answer-of-html",
            ANSWER,
            (response, status) -> header(response, "Content-Type", "text/html")),
        request(
            "pact-path-unknown",
            "paths are documented",
            (request, status) ->
                request.put("path", "/nowhere" + request.path("path").asString(""))),
        request(
            "pact-method-unknown",
            "methods are documented",
            (request, status) -> request.put("method", "OPTIONS")),
        request(
            "pact-query-unknown",
            CAUSE,
            (request, status) -> status == 401 ? null : query(request)),
        request("pact-body-garbage", CAUSE, PactEdits::garbage),
        request(
            "pact-body-left-out",
            CAUSE,
            (request, status) -> status == 400 || request.remove("body") == null ? null : request),
        request(
            "pact-body-of-text",
            CAUSE,
            (request, status) ->
                status == 400 || !request.has("body")
                    ? null
                    : header(request, "Content-Type", "text/plain")),
        request(
            "pact-anonymous",
            CREDENTIALS,
            (request, status) -> status == 401 ? null : unheaded(request, "Authorization")),
        request(
            "pact-credentials-basic",
            CREDENTIALS,
            (request, status) ->
                status == 401 ? null : header(request, "Authorization", "Basic eDp5")),
        states(
            "pact-token-revoked",
            (params, status) -> status == 401 ? null : params.put("status", "revoked")),
        states(
            "pact-token-active",
            (params, status) -> status == 401 ? params.put("status", "active") : null),
        states(
            "pact-token-of-another",
            (params, status) -> status == 401 ? null : params.put("token", "cdt_another")),
        states(
            "pact-without-scopes",
            (params, status) -> isScoped(status) ? params.set("scopes", params.arrayNode()) : null),
        stamp(
            "pact-stamp-of-status", stamp -> stamp.put("status", stamp.path("status").asInt() + 1)),
        stamp("pact-stamp-of-operation", stamp -> stamp.put("operationId", "another")),
        stamp("pact-stamp-of-cell", stamp -> stamp.put("cell", "999-another")));
  }

  private static PactMutant response(
      String name, String breaks, BiFunction<ObjectNode, Integer, @Nullable ObjectNode> how) {
    return new PactEdit(
        name,
        breaks,
        interaction ->
            how.apply((ObjectNode) interaction.get("response"), status(interaction)) == null
                ? null
                : interaction);
  }

  private static PactMutant request(
      String name, String breaks, BiFunction<ObjectNode, Integer, @Nullable ObjectNode> how) {
    return new PactEdit(
        name,
        breaks,
        interaction ->
            how.apply((ObjectNode) interaction.get("request"), status(interaction)) == null
                ? null
                : interaction);
  }

  private static PactMutant field(
      String name, String breaks, Function<ObjectNode, @Nullable ObjectNode> how) {
    return response(
        name,
        breaks,
        (response, status) ->
            status >= 400 && content(response) instanceof ObjectNode body ? how.apply(body) : null);
  }

  private static PactMutant success(String name, Function<ObjectNode, @Nullable ObjectNode> how) {
    return response(
        name,
        ANSWER,
        (response, status) ->
            status < 400 && content(response) instanceof ObjectNode body ? how.apply(body) : null);
  }

  /** The parameters of a state that introduces the credentials sent. */
  private static PactMutant states(
      String name, BiFunction<ObjectNode, Integer, @Nullable ObjectNode> how) {
    return new PactEdit(
        name,
        CREDENTIALS,
        interaction -> {
          for (JsonNode state : interaction.path("providerStates")) {
            if (state.get("params") instanceof ObjectNode params
                && params.path("token").isString()
                && how.apply(params, status(interaction)) != null) {
              return interaction;
            }
          }
          return null;
        });
  }

  private static PactMutant stamp(String name, Function<ObjectNode, ObjectNode> how) {
    return new PactEdit(
        name,
        STAMP,
        interaction ->
            interaction.at("/comments/references/concordat") instanceof ObjectNode stamp
                    && how.apply(stamp) != null
                ? interaction
                : null);
  }

  private static int status(ObjectNode interaction) {
    return interaction.at("/response/status").asInt(200);
  }

  /** The body, bare as until V3 or wrapped as since V4. */
  private static JsonNode content(ObjectNode holder) {
    JsonNode body = holder.path("body");
    return body.has("content") ? body.get("content") : body;
  }

  private static int neighbour(int status) {
    return switch (status) {
      case 400 -> 422;
      case 401 -> 403;
      case 403 -> 401;
      case 404 -> 403;
      case 409 -> 400;
      case 422 -> 400;
      case 429 -> 500;
      case 500 -> 429;
      case 200 -> 201;
      default -> 200;
    };
  }

  /** The whole answer of another status: only the request shows that it cannot be. */
  private static @Nullable ObjectNode swapped(ObjectNode response, int status) {
    if (!(content(response) instanceof ObjectNode body) || (status != 409 && status != 422)) {
      return null;
    }
    body.put("statusCode", 400).put("error", "Bad Request");
    return response.put("status", 400);
  }

  private static @Nullable ObjectNode headless(ObjectNode response, int status) {
    JsonNode headers = response.path("headers");
    return headers.has("X-Request-Id") ? unheaded(response, "X-Request-Id") : null;
  }

  private static @Nullable ObjectNode unheaded(ObjectNode holder, String name) {
    return holder.get("headers") instanceof ObjectNode headers && headers.remove(name) != null
        ? holder
        : null;
  }

  private static ObjectNode header(ObjectNode holder, String name, String value) {
    ObjectNode headers =
        holder.get("headers") instanceof ObjectNode present ? present : holder.putObject("headers");
    headers.putArray(name).add(value);
    return holder;
  }

  private static ObjectNode query(ObjectNode request) {
    ObjectNode query =
        request.get("query") instanceof ObjectNode present ? present : request.putObject("query");
    query.putArray("unheard").add("1");
    return request;
  }

  private static @Nullable ObjectNode garbage(ObjectNode request, int status) {
    return content(request) instanceof ObjectNode body ? body.put("unheard", true) : null;
  }

  /** What comes after scopes are looked at, for what needs one everywhere: a change. */
  private static boolean isScoped(int status) {
    return status == 201 || status == 404 || status == 409 || status == 422;
  }
}
