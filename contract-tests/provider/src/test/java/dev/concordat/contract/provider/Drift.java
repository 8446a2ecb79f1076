package dev.concordat.contract.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.exchange.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Ways in which a server's answers drift from the contract, one promise at a time. */
final class Drift {
  private Drift() {}

  static UnaryOperator<Answer> status(int status) {
    return answer -> new Answer(status, answer.headers(), answer.body());
  }

  static UnaryOperator<Answer> body(String from, String to) {
    return answer -> {
      if (!answer.text().contains(from)) {
        throw new IllegalArgumentException(from + " is not in " + answer.text());
      }
      return new Answer(
          answer.status(), answer.headers(), answer.text().replace(from, to).getBytes(UTF_8));
    };
  }

  static UnaryOperator<Answer> truncated(int bytes) {
    return answer ->
        new Answer(
            answer.status(), answer.headers(), answer.text().substring(0, bytes).getBytes(UTF_8));
  }

  static UnaryOperator<Answer> header(String name, String... values) {
    return answer -> {
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.putAll(answer.headers());
      headers.put(name, new ArrayList<>(List.of(values)));
      return new Answer(answer.status(), headers, answer.body());
    };
  }
}
