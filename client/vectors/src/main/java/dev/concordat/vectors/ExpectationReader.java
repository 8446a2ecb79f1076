package dev.concordat.vectors;

import dev.concordat.kit.source.Located;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a client must make of a vector. */
final class ExpectationReader {
  private static final List<String> ENDINGS = List.of("result", "error", "cancelled");

  private final Set<String> kinds;
  private final Reasons reasons;

  ExpectationReader(Set<String> documented, Reasons reasons) {
    kinds = new TreeSet<>(documented);
    kinds.addAll(List.of("UnexpectedStatus", "ResponseFormat", "Connection"));
    this.reasons = reasons;
  }

  ObjectNode read(Located expect) {
    expect.allowOnly(
        "result",
        "error",
        "cancelled",
        "requests",
        "connections",
        "delaysMs",
        "sameIdempotencyKey",
        "contains",
        "absent");
    if (ENDINGS.stream().filter(expect.members()::containsKey).count() != 1) {
      throw expect.mistake("expected exactly one of " + ENDINGS);
    }
    expect.required("requests").integer();
    Located error = expect.member("error");
    if (error != null) {
      check(error);
    }
    ObjectNode json = (ObjectNode) expect.value().deepCopy();
    if (!json.has("delaysMs")) {
      json.putArray("delaysMs");
    }
    return json;
  }

  private void check(Located error) {
    error.allowOnly(
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
    Located kind = error.required("kind");
    if (!kinds.contains(kind.text())) {
      throw kind.mistake("expected one of " + kinds + ", found '" + kind.text() + "'");
    }
    error.required("status").integer();
    error.required("attempts").integer();
    error.required("mayHaveBeenProcessed");
    reasons.known(error.required("whyNotRetried"));
  }
}
