package dev.concordat.kit.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.exchange.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which an answer drifts from the contract, one promise at a time. */
final class Drift {
  private static final Pattern MESSAGE =
      Pattern.compile("\"message\":(\"(?:[^\"\\\\]|\\\\.)*\"|\\[[^\\]]*])");

  private Drift() {}

  static UnaryOperator<Answer> status(int status) {
    return answer -> new Answer(status, answer.headers(), answer.body());
  }

  static UnaryOperator<Answer> bytes(UnaryOperator<String> change) {
    return answer ->
        new Answer(answer.status(), answer.headers(), change.apply(answer.text()).getBytes(UTF_8));
  }

  static UnaryOperator<Answer> added(String text) {
    return bytes(body -> body + text);
  }

  /** What is not there cannot be changed, and would prove nothing. */
  static UnaryOperator<Answer> body(String from, String to) {
    return bytes(
        body -> {
          String changed = body.contains(from) ? body.replace(from, to) : body.replaceAll(from, to);
          if (changed.equals(body)) {
            throw new IllegalArgumentException(from + " is not in " + body);
          }
          return changed;
        });
  }

  static UnaryOperator<Answer> message(String json) {
    return bytes(
        body ->
            MESSAGE.matcher(body).replaceFirst(Matcher.quoteReplacement("\"message\":" + json)));
  }

  static UnaryOperator<Answer> firstEntryAlone() {
    return bytes(body -> body.replaceFirst("\\[(\"[^\"]*\"),[^\\]]*]", "[$1]"));
  }

  static UnaryOperator<Answer> entriesTwice() {
    return bytes(body -> body.replaceFirst("\\[([^\\]]*)]", "[$1,$1]"));
  }

  static UnaryOperator<Answer> timestamp(String json) {
    return bytes(body -> body.replaceFirst("\"timestamp\":\"[^\"]*\"", "\"timestamp\":" + json));
  }

  static UnaryOperator<Answer> latin1(String from, String to) {
    return answer ->
        new Answer(
            answer.status(),
            answer.headers(),
            answer.text().replace(from, to).getBytes(ISO_8859_1));
  }

  /** These values alone; none removes it. */
  static UnaryOperator<Answer> header(String name, String... values) {
    return answer -> {
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.putAll(answer.headers());
      headers.put(name, new ArrayList<>(List.of(values)));
      if (values.length == 0) {
        headers.remove(name);
      }
      return new Answer(answer.status(), headers, answer.body());
    };
  }
}
