package dev.concordat.kit.mutant;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.StrictJson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers that differ from another in one thing, for mutants to give. */
public final class Answers {
  private Answers() {}

  /** The same under another status. */
  public static Answer status(Answer answer, int status) {
    return new Answer(status, answer.headers(), answer.body());
  }

  /** With these values of a header, or without it. */
  public static Answer header(Answer answer, String name, String... values) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers());
    if (values.length == 0) {
      headers.remove(name);
    } else {
      headers.put(name, List.of(values));
    }
    return new Answer(answer.status(), headers, answer.body());
  }

  /** The same with another body; headers stay. */
  public static Answer body(Answer answer, byte[] body) {
    return new Answer(answer.status(), answer.headers(), body);
  }

  /** The same with another body, in UTF-8. */
  public static Answer body(Answer answer, String body) {
    return body(answer, body.getBytes(UTF_8));
  }

  /** The same with another body, as JSON. */
  public static Answer body(Answer answer, JsonNode body) {
    return body(answer, body.toString());
  }

  /** A copy of the body, to be changed; null if it is no object. */
  public static @Nullable ObjectNode object(Answer answer) {
    JsonNode body = StrictJson.read(answer.body()).json();
    return body instanceof ObjectNode object ? object.deepCopy() : null;
  }

  static boolean areEqual(Answer one, Answer other) {
    return one.status() == other.status()
        && one.headers().equals(other.headers())
        && Arrays.equals(one.body(), other.body());
  }
}
