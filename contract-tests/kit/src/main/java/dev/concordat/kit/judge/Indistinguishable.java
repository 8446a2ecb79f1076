package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Absent and foreign must look alike: the same bytes and headers to the same request, but for the
 * time, and for what names or counts every exchange anyway.
 */
public final class Indistinguishable {
  private static final Set<String> OF_EVERY_EXCHANGE =
      Set.of("date", "x-request-id", "ratelimit", "ratelimit-policy", "keep-alive", "connection");

  private Indistinguishable() {}

  /** How the two can be told apart; empty if they cannot. */
  public static List<Finding> findings(Answer one, Answer other) {
    List<Finding> findings = new ArrayList<>();
    compare("status", one.status(), other.status(), findings);
    compare("headers", headers(one), headers(other), findings);
    compare("body", timeless(one), timeless(other), findings);
    return findings;
  }

  private static void compare(String what, Object one, Object other, List<Finding> findings) {
    if (!one.equals(other)) {
      findings.add(new Finding("indistinguishable", what + " differ: " + one + " and " + other));
    }
  }

  private static Map<String, List<String>> headers(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>();
    answer.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    headers.keySet().removeAll(OF_EVERY_EXCHANGE);
    return headers;
  }

  private static String timeless(Answer answer) {
    return answer.text().replaceAll("\"timestamp\":\"[^\"]*\"", "\"timestamp\":\"\"");
  }
}
