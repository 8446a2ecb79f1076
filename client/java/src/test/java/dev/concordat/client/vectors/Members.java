package dev.concordat.client.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The members of a vector that this runner understands; a vector with others proves nothing. */
final class Members {
  private static final Set<String> CALL =
      Set.of("operation", "arguments", "token", "options", "random", "times", "cancel", "budget");
  private static final Set<String> OPTIONS =
      Set.of(
          "attempts", "deadlineMs", "attemptTimeoutMs", "waitUpToMs", "idempotencyKey", "headers");
  private static final Set<String> CANCEL = Set.of("wait", "request");
  private static final Set<String> EXPECT =
      Set.of(
          "result",
          "error",
          "cancelled",
          "requests",
          "connections",
          "delaysMs",
          "sameIdempotencyKey",
          "contains",
          "absent");
  private static final Set<String> ERROR =
      Set.of(
          "kind",
          "status",
          "attempts",
          "mayHaveBeenProcessed",
          "whyNotRetried",
          "messages",
          "hasErrorBody",
          "retryAfterMs",
          "rawBody",
          "rawBodyPrefix",
          "requestId",
          "lineContains",
          "lineLacks");

  private Members() {}

  /** What is unknown in the vector, as paths; empty if nothing is. */
  static List<String> unknown(JsonNode vector) {
    JsonNode call = vector.path("call");
    JsonNode expect = vector.path("expect");
    List<String> unknown = new ArrayList<>();
    collect(unknown, "call", call, CALL);
    collect(unknown, "call.options", call.path("options"), OPTIONS);
    collect(unknown, "call.cancel", call.path("cancel"), CANCEL);
    collect(unknown, "expect", expect, EXPECT);
    collect(unknown, "expect.error", expect.path("error"), ERROR);
    return unknown;
  }

  private static void collect(List<String> unknown, String at, JsonNode node, Set<String> known) {
    node.propertyNames().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> unknown.add(at + "." + name));
  }
}
