package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Exchange;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where limits are told, they are told as draft-ietf-httpapi-ratelimit-headers says: a list of
 * named limits, of which {@code RateLimit} gives what is left ({@code r}) and for how many seconds
 * ({@code t}), and {@code RateLimit-Policy} the quota ({@code q}) and its window ({@code w}). Under
 * 429 one of them has nothing left.
 */
final class RateLimitAsDrafted implements Promise {
  private static final String NAME = "(?:\"[^\"]+\"|[A-Za-z*][\\w.*:/-]*)";
  private static final String MORE = "(?:;[a-z]+=[^;,]+)*";
  private static final Pattern LEFT = list(";r=\\d+(?:;t=\\d+)?");
  private static final Pattern POLICY = list(";q=[1-9]\\d*(?:;w=[1-9]\\d*)?");
  private static final Pattern QUOTA = Pattern.compile(";q=(\\d{1,18})");
  private static final Pattern REST = Pattern.compile(";r=(\\d{1,18})");
  private static final Pattern SPENT = Pattern.compile(";r=0(?!\\d)");

  @Override
  public Stream<String> breaches(Exchange exchange) {
    return Stream.of(
            form(exchange, "RateLimit", LEFT),
            form(exchange, "RateLimit-Policy", POLICY),
            spent(exchange),
            more(exchange))
        .flatMap(breaches -> breaches);
  }

  private static Stream<String> form(Exchange exchange, String header, Pattern form) {
    List<String> found = exchange.answer().headers(header);
    return found.isEmpty() || form.matcher(String.join(", ", found)).matches()
        ? Stream.empty()
        : Stream.of("expected " + header + " as a list of named limits, found " + found);
  }

  private static Stream<String> spent(Exchange exchange) {
    List<String> found = exchange.answer().headers("RateLimit");
    return exchange.answer().status() != 429
            || found.isEmpty()
            || SPENT.matcher(String.join(", ", found)).find()
        ? Stream.empty()
        : Stream.of("expected a RateLimit of which nothing is left under 429, found " + found);
  }

  private static Stream<String> more(Exchange exchange) {
    OptionalLong quota = largest(QUOTA, exchange.answer().headers("RateLimit-Policy"));
    OptionalLong left = largest(REST, exchange.answer().headers("RateLimit"));
    return quota.isPresent() && left.isPresent() && left.getAsLong() > quota.getAsLong()
        ? Stream.of("expected at most " + quota.getAsLong() + " left, found " + left.getAsLong())
        : Stream.empty();
  }

  private static OptionalLong largest(Pattern number, List<String> values) {
    return number
        .matcher(String.join(", ", values))
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .max();
  }

  private static Pattern list(String parameters) {
    String item = NAME + parameters + MORE;
    return Pattern.compile(item + "(?:, *" + item + ")*");
  }
}
