package dev.concordat.kit.pact;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.invariant.Breach;
import dev.concordat.kit.invariant.Invariants;
import dev.concordat.kit.profile.Profile;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An error keeps the invariants of the format. Its time and its request id are examples, so only
 * their form counts; without a stamp, what is not stated is not judged.
 */
final class AnswerInFormat implements PactRule {
  private static final String REQUEST_ID = "X-Request-Id";
  private static final String SOME_ID = "d8227eccfe9c348be19f872a494c77e6";

  /** The invariants that speak of a header, by name. */
  private static final Map<String, String> OF_HEADERS =
      Map.of(
          "JsonMediaType", "Content-Type",
          "NeverStored", "Cache-Control",
          "RequestIdInHeaderOnly", REQUEST_ID,
          "BearerChallenge", "WWW-Authenticate",
          "WholeSecondsToWait", "Retry-After",
          "AllowedMethods", "Allow");

  private final Invariants invariants;

  AnswerInFormat(Profile profile) {
    this.invariants = Invariants.of(profile);
  }

  @Override
  public Stream<String> flaws(Judged judged) {
    Instant then = time(judged);
    return invariants
        .brokenBy(new Exchange(judged.request(), identified(judged.answer()), then, then))
        .stream()
        .filter(breach -> judged.isStamped() || isStated(breach, judged))
        .map(Breach::toString);
  }

  private static boolean isStated(Breach breach, Judged judged) {
    String header = OF_HEADERS.get(breach.promise());
    return header == null
        ? judged.interaction().expected().body() != null
        : judged.answer().header(header) != null;
  }

  /** An example such as "any" may well occur in a message, where a real id must not. */
  private static Answer identified(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers());
    headers.computeIfPresent(
        REQUEST_ID, (name, ids) -> ids.stream().map(id -> id.isBlank() ? id : SOME_ID).toList());
    return new Answer(answer.status(), headers, answer.body());
  }

  private static Instant time(Judged judged) {
    Content body = judged.interaction().expected().body();
    try {
      return body == null
          ? Instant.EPOCH
          : Instant.parse(body.json().path("timestamp").asString(""));
    } catch (DateTimeException noTime) {
      return Instant.EPOCH;
    }
  }
}
