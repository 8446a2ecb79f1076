package dev.concordat.kit.cell;

import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.invariant.Labels;
import dev.concordat.kit.source.Located;
import java.util.LinkedHashMap;
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

  private final DocumentedResponse documented;
  private final Located response;

  ExpectedAnswers(DocumentedResponse documented, Located response) {
    response.allowOnly("status", "message", "body", "matches", "headers");
    this.documented = documented;
    this.response = response;
  }

  ExpectedAnswer to(Request request) {
    JsonNode body = documented.isError() ? error(request) : success();
    Map<JsonPointer, Pattern> forms = new LinkedHashMap<>();
    if (body != null) {
      Timestamps.in(body).forEach(at -> forms.put(at, Timestamps.form(body.at(at).stringValue())));
      Located matches = response.member("matches");
      if (matches != null) {
        matches.members().forEach((at, form) -> forms.put(pointer(at, form), form(form, body, at)));
      }
    }
    return new ExpectedAnswer(
        documented.status(),
        new ExpectedHeaders(documented, response).of(body, forms),
        body,
        forms);
  }

  /** The five fields, in the contract's order. */
  private JsonNode error(Request request) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("statusCode", documented.status())
        .put("error", Labels.of(documented.status()))
        .set("message", message(response.required("message")))
        .put("timestamp", SOME_TIMESTAMP)
        .put("path", request.encodedPath());
  }

  private JsonNode message(Located message) {
    if (message.value().isArray() && documented.status() != 400) {
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
