package dev.concordat.vectors;

import static java.util.stream.Collectors.toCollection;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.document.Parameter;
import dev.concordat.kit.source.Located;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a vector calls, and fills in the defaults. */
final class CallReader {
  private final Document document;

  CallReader(Document document) {
    this.document = document;
  }

  ObjectNode read(Located call) {
    call.allowOnly(
        "operation", "arguments", "token", "options", "random", "times", "cancel", "budget");
    ObjectNode json = (ObjectNode) call.value().deepCopy();
    Operation operation = operation(call.required("operation"));
    Located arguments = call.member("arguments");
    if (arguments == null) {
      json.set("arguments", JsonNodeFactory.instance.objectNode());
    } else {
      checkArguments(operation, arguments);
    }
    json.set("options", options(call));
    if (!json.has("random")) {
      json.put("random", 0.5);
    }
    if (!json.has("times")) {
      json.put("times", 1);
    }
    checkCancel(call);
    return json;
  }

  private Operation operation(Located id) {
    Operation operation = document.operation(id.text());
    if (operation == null) {
      throw id.mistake("expected an operationId of the document, found '" + id.text() + "'");
    }
    return operation;
  }

  private static void checkArguments(Operation operation, Located arguments) {
    Set<String> known =
        operation.parameters().stream().map(Parameter::name).collect(toCollection(TreeSet::new));
    if (operation.body() != null) {
      known.add("body");
    }
    arguments.allowOnly(known.toArray(String[]::new));
  }

  private static ObjectNode options(Located call) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.put("attempts", 3).put("deadlineMs", 60_000).put("attemptTimeoutMs", 10_000);
    all.put("waitUpToMs", 0);
    Located options = call.member("options");
    if (options != null) {
      options.allowOnly(
          "attempts", "deadlineMs", "attemptTimeoutMs", "waitUpToMs", "idempotencyKey", "headers");
      all.setAll((ObjectNode) options.value());
    }
    return all;
  }

  private static void checkCancel(Located call) {
    Located cancel = call.member("cancel");
    if (cancel != null) {
      cancel.allowOnly("wait", "request");
      cancel.members().values().forEach(Located::integer);
    }
  }
}
