package dev.concordat.kit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.cell.ExpectedAnswer;
import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.exchange.StrictJson;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The recording that a server without fault would leave: what the cells expect, made real. */
public final class Rehearsal {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private final List<Scenario> scenarios;

  private Rehearsal(List<Scenario> scenarios) {
    this.scenarios = scenarios;
  }

  public static Recording of(List<Scenario> scenarios) {
    return new Rehearsal(scenarios).play();
  }

  private Recording play() {
    List<Take> takes = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      takes.add(take(scenario, Turn.CELL, scenario.expected()));
      Repaired repaired = scenario.repaired();
      if (repaired != null) {
        takes.add(take(scenario, Turn.REPAIRED, success(scenario, repaired.status())));
      }
    }
    return new Recording(takes);
  }

  private ExpectedAnswer success(Scenario error, int status) {
    return scenarios.stream()
        .filter(scenario -> scenario.operation().equals(error.operation()))
        .map(Scenario::expected)
        .filter(expected -> expected.status() == status)
        .findFirst()
        .orElseThrow();
  }

  private static Take take(Scenario scenario, Turn turn, ExpectedAnswer expected) {
    Request request = Take.attempt(scenario, turn).request();
    return Take.of(
        scenario, turn, new Exchange(request, asSent(request, answer(expected)), NOW, NOW));
  }

  /** What another request got, had this one been sent. */
  private static Answer asSent(Request request, Answer answer) {
    JsonNode sent = request.body();
    if (sent == null || answer.status() >= 400) {
      return answer;
    }
    ObjectNode body = (ObjectNode) StrictJson.read(answer.body()).json();
    for (String name : sent.propertyNames()) {
      if (body.has(name) && !name.equals("version")) {
        body.set(name, sent.get(name));
      }
    }
    return new Answer(answer.status(), answer.headers(), body.toString().getBytes(UTF_8));
  }

  /** What was created just now. */
  private static ObjectNode fresh(ObjectNode body) {
    for (String name : List.of("createdAt", "updatedAt")) {
      if (body.has(name)) {
        body.put(name, MILLIS.format(NOW));
      }
    }
    body.forEach(
        below -> {
          if (below instanceof ObjectNode object) {
            fresh(object);
          }
        });
    return body;
  }

  private static String limit(int status) {
    return status == 429 ? "\"default\";r=0;t=1" : "\"default\";r=49;t=1";
  }

  private static Answer answer(ExpectedAnswer expected) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Date", List.of("Sun, 01 Nov 2026 08:00:00 GMT"));
    expected.headers().forEach(header -> headers.put(header.name(), List.of(header.example())));
    headers.put("X-Request-Id", List.of(UUID.randomUUID().toString().replace("-", "")));
    headers.computeIfPresent("RateLimit", (name, any) -> List.of(limit(expected.status())));
    headers.computeIfPresent("RateLimit-Policy", (name, any) -> List.of("\"default\";q=50;w=1"));
    if (expected.status() == 429) {
      headers.put("Retry-After", List.of("1"));
    }
    JsonNode body = expected.body();
    if (body != null && expected.status() == 201) {
      body = fresh((ObjectNode) body.deepCopy());
    }
    if (body != null && expected.isError()) {
      body = ((ObjectNode) body.deepCopy()).put("timestamp", MILLIS.format(NOW));
    }
    return new Answer(
        expected.status(), headers, body == null ? new byte[0] : body.toString().getBytes(UTF_8));
  }
}
