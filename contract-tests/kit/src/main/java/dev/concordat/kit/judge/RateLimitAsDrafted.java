package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Answer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where limits are told, they are told as draft-ietf-httpapi-ratelimit-headers says: a list of
 * named limits, of which {@code RateLimit} gives what is left ({@code r}) and for how many seconds
 * ({@code t}), and {@code RateLimit-Policy} the quota ({@code q}) and its window ({@code w}).
 */
final class RateLimitAsDrafted {
  private static final String NAME = "(?:\"[^\"]+\"|[A-Za-z*][\\w.*:/-]*)";
  private static final String MORE = "(?:;[a-z]+=[^;,]+)*";

  private RateLimitAsDrafted() {}

  static Stream<Finding> findings(Answer answer) {
    return Stream.concat(
        findings(answer, "RateLimit", list(";r=\\d+(?:;t=\\d+)?")),
        findings(answer, "RateLimit-Policy", list(";q=[1-9]\\d*(?:;w=[1-9]\\d*)?")));
  }

  private static Stream<Finding> findings(Answer answer, String header, Pattern form) {
    List<String> found = answer.headers(header);
    return found.isEmpty() || form.matcher(String.join(", ", found)).matches()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "RateLimitAsDrafted",
                "expected " + header + " as a list of named limits, found " + found));
  }

  private static Pattern list(String parameters) {
    String item = NAME + parameters + MORE;
    return Pattern.compile(item + "(?:, *" + item + ")*");
  }
}
