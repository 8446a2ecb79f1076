package dev.concordat.contract.fuzz;

import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.exchange.StrictJson;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether a refusal names what in the request it is about. */
final class Cause {
  private static final Pattern SHORTENED = Pattern.compile("'([^']+)…'");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  private Cause() {}

  /** By a text in quotes that the request has, or by a member's or parameter's name. */
  static boolean isNamed(Exchange exchange) {
    String message = StrictJson.read(exchange.answer().body()).json().path("message").asString("");
    Set<String> texts = new HashSet<>();
    Set<String> names = new HashSet<>();
    collect(exchange.request(), names, texts);
    return texts.stream().anyMatch(text -> isQuoted(text, message))
        || WORD.matcher(message).results().anyMatch(word -> names.contains(word.group()));
  }

  /** In full, or as far as a long one is shown. */
  private static boolean isQuoted(String text, String message) {
    return message.contains("'" + text + "'")
        || SHORTENED.matcher(message).results().anyMatch(shown -> text.startsWith(shown.group(1)));
  }

  private static void collect(Request request, Set<String> names, Set<String> texts) {
    texts.addAll(request.path().values());
    names.addAll(request.headers().keySet());
    request
        .query()
        .forEach(
            (name, values) -> {
              names.add(name);
              texts.addAll(values);
            });
    if (request.body() != null) {
      collect(request.body(), names, texts);
    }
  }

  private static void collect(JsonNode value, Set<String> names, Set<String> texts) {
    if (value.isString()) {
      texts.add(value.stringValue());
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      names.add(member.getKey());
    }
    value.values().forEach(inner -> collect(inner, names, texts));
  }
}
