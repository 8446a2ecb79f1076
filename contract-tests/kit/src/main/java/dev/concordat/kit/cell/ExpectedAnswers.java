package dev.concordat.kit.cell;

import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.profile.Role;
import dev.concordat.kit.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Completes what a cell states about its answer with what the document and the format imply. */
final class ExpectedAnswers {
  private static final String SOME_TIMESTAMP = "2026-11-01T08:00:00.000Z";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final DocumentedResponse documented;
  private final Located response;
  private final Profile profile;

  ExpectedAnswers(DocumentedResponse documented, Located response, Profile profile) {
    response.allowOnly("status", "message", "body", "matches", "headers");
    this.documented = documented;
    this.response = response;
    this.profile = profile;
  }

  ExpectedAnswer to(Request request) {
    JsonNode body = documented.isError() ? error(request) : success();
    Map<JsonPointer, Pattern> forms = new LinkedHashMap<>();
    if (body != null) {
      Timestamps.in(body).forEach(at -> forms.put(at, Timestamps.form(body.at(at).stringValue())));
      JsonPointer timestamp = profile.shape().find(Role.TIMESTAMP);
      if (documented.isError() && timestamp != null) {
        forms.put(timestamp, profile.timestamp());
      }
      Located matches = response.member("matches");
      if (matches != null) {
        matches.members().forEach((at, form) -> forms.put(pointer(at, form), form(form, body, at)));
      }
    }
    return new ExpectedAnswer(
        documented.status(),
        new ExpectedHeaders(documented, response, profile).of(body, forms),
        body,
        forms,
        body == null || !documented.isError() ? List.of() : free(body));
  }

  /** What the format says, and what the cell adds to it. */
  private JsonNode error(Request request) {
    JsonNode format = profile.shape().fill(role -> value(role, request));
    Located more = response.member("body");
    return more == null ? format : MergePatch.apply(format, more.value());
  }

  private JsonNode value(Role role, Request request) {
    return switch (role) {
      case STATUS -> JSON.numberNode(documented.status());
      case LABEL -> JSON.stringNode(label());
      case MESSAGE -> message(response.required("message"));
      case TIMESTAMP -> JSON.stringNode(SOME_TIMESTAMP);
      case PATH -> JSON.stringNode(request.encodedPath());
      case ANYTHING -> JSON.nullNode();
    };
  }

  private String label() {
    String label = profile.label(documented.status());
    if (label == null) {
      throw response.mistake("the error format has no label for " + documented.status());
    }
    return label;
  }

  /** What only the document judges, unless the cell says more. */
  private List<JsonPointer> free(JsonNode body) {
    return profile.shape().free().stream().filter(at -> body.at(at).isMissingNode()).toList();
  }

  private JsonNode message(Located message) {
    if (message.value().isArray() && (documented.status() != 400 || !profile.lists())) {
      throw message.mistake("expected one text: only fields that failed validation make a list");
    }
    if (message.value().isArray()) {
      message.texts();
    } else {
      message.text();
    }
    return message.value();
  }

  private @Nullable JsonNode success() {
    Located body = response.member("body");
    if (body == null && documented.schema() != null) {
      throw response.mistake("expected a 'body': the document has a schema for it");
    }
    return body == null ? null : Repetition.expand(body.value());
  }

  private static JsonPointer pointer(String text, Located where) {
    try {
      return JsonPointer.compile(text);
    } catch (IllegalArgumentException malformed) {
      throw where.mistake("expected a JSON pointer, such as /id, found '" + text + "'");
    }
  }

  private static Pattern form(Located form, JsonNode body, String at) {
    JsonNode example = body.at(at);
    try {
      Pattern pattern = Pattern.compile(form.text());
      if (!example.isString() || !pattern.matcher(example.stringValue()).matches()) {
        throw form.mistake("expected the example at " + at + " to match, but it is " + example);
      }
      return pattern;
    } catch (PatternSyntaxException malformed) {
      throw form.mistake("expected a regular expression: " + malformed.getDescription());
    }
  }
}
