package dev.concordat.kit.mutant;

import dev.concordat.kit.verify.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The message of an error: its form, its entries, and what must not be in it. */
final class Messages {
  private static final String FORM = "a list exactly when fields failed";
  private static final String ENTRIES = "one entry per failing field, in order";
  private static final String INSIDE = "nothing of the inside is told";

  private Messages() {}

  static List<AnswerMutant> mutants() {
    return List.of(
        text("message-as-list", FORM, (message, take) -> list(message)),
        text("message-blank", "a message says something", (message, take) -> text(" ")),
        text("message-other", "a message says what the cell says", (message, take) -> text("No."))
            .where(take -> take.scenario().expected().body() != null),
        entries("list-as-text", FORM, list -> text(list.get(0).asString(""))),
        entries("list-joined", FORM, list -> text(String.join("; ", texts(list)))),
        entries("list-empty", ENTRIES, list -> JsonNodeFactory.instance.arrayNode()),
        entries("entry-missing", ENTRIES, Messages::shortened),
        entries("entry-more", ENTRIES, list -> list.add("another: is wrong")),
        entries("entry-twice", ENTRIES, list -> list.add(list.get(0))),
        entries("entry-not-named", ENTRIES, list -> list.set(0, text(bare(list)))),
        entries("entries-in-other-order", ENTRIES, Messages::reversed),
        leak("leaks-class", "org.acme.shop.internal.KeyRepository failed"),
        leak("leaks-exception", "NullPointerException"),
        leak("leaks-stack", "at shop.Keys.find(Keys.java:42)"),
        leak("leaks-sql", "SELECT id FROM keys WHERE name = 'x'"),
        leak("leaks-version", "Tomcat 11.0.27"),
        text(
            "leaks-token",
            INSIDE,
            (message, take) -> {
              String sent = take.attempt().request().header("Authorization");
              return sent == null ? null : text(message.asString("") + " " + sent);
            }),
        text(
            "leaks-request-id",
            "the request id is in the header only",
            (message, take) ->
                text(message.asString("") + " " + take.answer().header("X-Request-Id"))));
  }

  private static Change text(
      String name, String breaks, BiFunction<JsonNode, Take, @Nullable JsonNode> how) {
    return Change.ofErrorBodies(
        name,
        breaks,
        (body, take) -> {
          JsonNode message = body.path("message");
          JsonNode changed = message.isString() ? how.apply(message, take) : null;
          return changed == null ? null : body.set("message", changed);
        });
  }

  private static Change entries(
      String name, String breaks, java.util.function.Function<ArrayNode, @Nullable JsonNode> how) {
    return Change.ofErrorBodies(
        name,
        breaks,
        (body, take) -> {
          JsonNode changed =
              body.path("message") instanceof ArrayNode list ? how.apply(list.deepCopy()) : null;
          return changed == null ? null : body.set("message", changed);
        });
  }

  private static Change leak(String name, String inside) {
    return text(name, INSIDE, (message, take) -> text(message.asString("") + " " + inside));
  }

  private static @Nullable JsonNode shortened(ArrayNode list) {
    if (list.size() < 2) {
      return null;
    }
    list.remove(list.size() - 1);
    return list;
  }

  private static @Nullable JsonNode reversed(ArrayNode list) {
    if (list.size() < 2) {
      return null;
    }
    List<JsonNode> entries = new ArrayList<>(list.valueStream().toList());
    java.util.Collections.reverse(entries);
    list.removeAll();
    entries.forEach(list::add);
    return list;
  }

  private static String bare(ArrayNode list) {
    return list.get(0).asString("").replaceFirst("^[^:]+: ", "");
  }

  private static List<String> texts(ArrayNode list) {
    return list.valueStream().map(entry -> entry.asString("")).toList();
  }

  private static JsonNode list(JsonNode message) {
    return JsonNodeFactory.instance.arrayNode().add(message);
  }

  private static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }
}
