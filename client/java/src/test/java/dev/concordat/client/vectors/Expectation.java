package dev.concordat.client.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.internal.Written;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a vector expects of the call and of the wire. */
record Expectation(JsonNode expect, JsonNode reasons) {

  void check(Object ended, List<Long> delays, JsonNode seen) {
    if (expect.has("error")) {
      assertThat(ended).as("what it ended in").isInstanceOf(ConcordatException.class);
      checkError((ConcordatException) ended, expect.get("error"));
    } else if (expect.has("cancelled")) {
      assertThat(ended).isSameAs(Mode.CANCELLED);
    } else {
      checkResult(ended, expect.get("result"));
    }
    assertThat(delays).as("delays").isEqualTo(numbers(expect.get("delaysMs")));
    checkWire(seen.get("requests"), seen);
  }

  private static void checkResult(Object ended, JsonNode result) {
    if (ended instanceof ConcordatException error) {
      throw new AssertionError("it failed", error);
    }
    JsonNode told = ControlPort.JSON.readTree(Written.asJson(ended));
    result
        .properties()
        .forEach(
            member ->
                assertThat(told.get(member.getKey()))
                    .as(member.getKey())
                    .isEqualTo(member.getValue()));
  }

  private void checkError(ConcordatException error, JsonNode expected) {
    assertThat(error.getClass().getSimpleName())
        .isEqualTo(expected.get("kind").asString() + "Exception");
    assertThat(error.status()).as("status").isEqualTo(expected.get("status").asInt());
    assertThat(error.attempts()).as("attempts").isEqualTo(expected.get("attempts").asInt());
    assertThat(error.getSuppressed()).as("earlier").hasSize(error.attempts() - 1);
    assertThat(error.mayHaveBeenProcessed())
        .as("mayHaveBeenProcessed")
        .isEqualTo(expected.get("mayHaveBeenProcessed").asBoolean());
    assertThat(error.whyNotRetried())
        .matches(reasons.get(expected.get("whyNotRetried").asString()).asString());
    assertThat(error.getMessage()).hasSizeLessThanOrEqualTo(512).doesNotContain("\n", "\r");
    checkBody(error, expected);
    texts(expected.path("lineContains")).forEach(t -> assertThat(error.getMessage()).contains(t));
    texts(expected.path("lineLacks")).forEach(t -> assertThat(error.toString()).doesNotContain(t));
  }

  private static void checkBody(ConcordatException error, JsonNode expected) {
    if (expected.has("messages")) {
      assertThat(error.messages()).isEqualTo(texts(expected.get("messages")));
    }
    if (expected.has("hasErrorBody")) {
      assertThat(error.error().isPresent())
          .as("hasErrorBody")
          .isEqualTo(expected.get("hasErrorBody").asBoolean());
    }
    if (expected.has("retryAfterMs")) {
      JsonNode wait = expected.get("retryAfterMs");
      assertThat(error.retryAfter().orElse(null))
          .as("retryAfter")
          .isEqualTo(wait.isNull() ? null : Duration.ofMillis(wait.asLong()));
    }
    if (expected.has("requestId")) {
      assertThat(error.requestId().orElse(null)).isEqualTo(text(expected.get("requestId")));
    }
    if (expected.has("rawBody")) {
      assertThat(error.rawBody()).isEqualTo(expected.get("rawBody").asString());
    }
    if (expected.has("rawBodyPrefix")) {
      assertThat(error.rawBody()).startsWith(expected.get("rawBodyPrefix").asString());
    }
  }

  private void checkWire(JsonNode requests, JsonNode seen) {
    assertThat(requests.size()).as("requests").isEqualTo(expect.get("requests").asInt());
    if (expect.has("connections")) {
      assertThat(seen.get("connections").asInt())
          .as("connections")
          .isEqualTo(expect.get("connections").asInt());
    }
    if (expect.path("sameIdempotencyKey").asBoolean()) {
      assertThat(requests)
          .extracting(r -> r.get("headers").get("idempotency-key"))
          .doesNotContainNull();
      assertThat(
              requests.valueStream().map(r -> r.get("headers").get("idempotency-key")).distinct())
          .hasSize(1);
    }
    for (JsonNode request : requests) {
      JsonNode headers = request.get("headers");
      expect
          .path("contains")
          .properties()
          .forEach(
              header ->
                  assertThat(texts(headers.path(lower(header.getKey()))))
                      .as(header.getKey())
                      .containsExactly(header.getValue().asString()));
      texts(expect.path("absent"))
          .forEach(name -> assertThat(headers.has(lower(name))).as(name).isFalse());
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<Long> numbers(JsonNode array) {
    return array.valueStream().map(JsonNode::asLong).toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static @Nullable String text(JsonNode value) {
    return value.isNull() ? null : value.asString();
  }
}
