package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.StrictJson;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Under 429 header and message name the same wait, and it ends with the longest window of {@code
 * RateLimit-Policy}.
 */
final class WaitAsSaid implements Promise {
  private static final Pattern WAIT = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Pattern WINDOW = Pattern.compile(";w=(\\d{1,9})");
  private static final Pattern SAID = Pattern.compile("\\b(\\d{1,9}) seconds?\\b");

  @Override
  public Stream<String> breaches(Exchange exchange) {
    String header = exchange.answer().header("Retry-After");
    if (exchange.answer().status() != 429 || header == null || !WAIT.matcher(header).matches()) {
      return Stream.empty();
    }
    int wait = Integer.parseInt(header);
    return Stream.concat(tooLong(exchange, wait), otherwise(exchange, wait));
  }

  private static Stream<String> tooLong(Exchange exchange, int wait) {
    List<String> policy = exchange.answer().headers("RateLimit-Policy");
    return numbers(WINDOW, String.join(", ", policy))
        .max(Integer::compare)
        .filter(window -> wait > window + 1)
        .map(window -> "expected Retry-After within " + policy + ", found " + wait)
        .stream();
  }

  private static Stream<String> otherwise(Exchange exchange, int wait) {
    String message = StrictJson.read(exchange.answer().body()).json().path("message").asString("");
    return numbers(SAID, message)
        .filter(said -> said != wait)
        .map(said -> "expected Retry-After " + said + " as the message says, found " + wait);
  }

  private static Stream<Integer> numbers(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult result) -> Integer.parseInt(result.group(1)));
  }
}
