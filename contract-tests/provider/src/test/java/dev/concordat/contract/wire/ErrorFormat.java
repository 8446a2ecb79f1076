package dev.concordat.contract.wire;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.invariant.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invariants of an error answer, judged on status, headers and bytes. */
final class ErrorFormat {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> MEMBERS =
      List.of("statusCode", "error", "message", "timestamp", "path");
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final Answer answer;
  private final List<String> complaints = new ArrayList<>();

  private ErrorFormat(Answer answer) {
    this.answer = answer;
  }

  /** Everything this answer is not, in sentences. */
  static List<String> complaints(Answer answer, boolean head) {
    ErrorFormat format = new ErrorFormat(answer);
    format.headers();
    if (head) {
      format.check(answer.body().length == 0, "HEAD is answered without content");
    } else {
      format.body();
    }
    return format.complaints;
  }

  private void headers() {
    check(answer.headers("Content-Type").equals(List.of("application/json")), "Content-Type");
    check(answer.headers("Cache-Control").equals(List.of("no-store")), "Cache-Control: no-store");
    check(answer.headers("Server").isEmpty(), "no Server header");
    List<String> ids = answer.headers("X-Request-Id");
    check(ids.size() == 1 && REQUEST_ID.matcher(ids.get(0)).matches(), "one harmless X-Request-Id");
    demand(401, "WWW-Authenticate", "Bearer ");
    demand(403, "WWW-Authenticate", "Bearer ");
    demand(405, "Allow", "");
    demand(429, "Retry-After", "");
  }

  private void demand(int status, String header, String beginning) {
    if (answer.status() == status) {
      String value = answer.header(header);
      check(value != null && value.startsWith(beginning), "the header " + header);
    }
  }

  private void body() {
    try {
      JsonNode body = JSON.readTree(answer.body());
      check(List.copyOf(body.propertyNames()).equals(MEMBERS), "the five members in order");
      check(body.path("statusCode").isIntegralNumber(), "statusCode as an integer");
      check(body.path("statusCode").asInt(0) == answer.status(), "statusCode of the status");
      check(body.path("error").asString("").equals(Labels.of(answer.status())), "the label");
      message(body.path("message"));
      check(TIMESTAMP.matcher(body.path("timestamp").asString("")).matches(), "a UTC timestamp");
      String path = body.path("path").asString("");
      check(path.startsWith("/") && path.indexOf('?') < 0, "a path without query");
    } catch (JacksonException | IllegalArgumentException unreadable) {
      check(false, "a JSON body of a known status (" + unreadable.getMessage() + ")");
    }
  }

  private void message(JsonNode message) {
    boolean fields =
        message.isArray()
            && !message.isEmpty()
            && answer.status() == 400
            && message.values().stream().noneMatch(entry -> entry.asString("").isBlank());
    check(fields || !message.asString("").isBlank(), "a message");
    String text = message.toString();
    check(!text.contains("Exception") && !text.contains("org."), "a message without classes");
  }

  private void check(boolean as, String expected) {
    if (!as) {
      complaints.add("expected " + expected + ", found " + answer.headers() + " " + answer);
    }
  }
}
