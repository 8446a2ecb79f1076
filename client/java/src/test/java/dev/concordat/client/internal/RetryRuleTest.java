package dev.concordat.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.RetryPolicy;
import dev.concordat.client.error.Failure;
import dev.concordat.client.internal.RetryDecision.Again;
import dev.concordat.client.internal.RetryDecision.Over;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryRuleTest {
  private static final RetryRule RULE = new RetryRule(RetryPolicy.STANDARD);
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final Set<Integer> PASSING = Set.of(500, 502, 503, 504);

  static IntStream everyStatus() {
    return IntStream.rangeClosed(200, 599);
  }

  static Stream<Throwable> failedConnections() {
    return Stream.of(
        new ConnectException("refused"),
        new UnknownHostException("nowhere"),
        new HttpConnectTimeoutException("too slow"));
  }

  static Stream<Throwable> lostConnections() {
    return Stream.of(new EOFException(), new TimeoutException());
  }

  @ParameterizedTest
  @MethodSource("everyStatus")
  void retriesPassingErrorsOfWhatIsRepeatable(int status) {
    Class<?> expected = PASSING.contains(status) ? Again.class : Over.class;

    assertThat(RULE.decide(answered(status, ""), first(true))).isInstanceOf(expected);
    assertThat(RULE.decide(answered(status, ""), first(false))).isInstanceOf(Over.class);
  }

  @ParameterizedTest
  @MethodSource("failedConnections")
  void retriesAnythingThatWasNeverSent(Throwable cause) {
    assertThat(RULE.decide(unanswered(cause), first(false))).isInstanceOf(Again.class);
    assertThat(RetryRule.mayHaveBeenProcessed(unanswered(cause))).isFalse();
  }

  @ParameterizedTest
  @MethodSource("lostConnections")
  void retriesALostAnswerOfWhatIsRepeatable(Throwable cause) {
    assertThat(RULE.decide(unanswered(cause), first(true))).isInstanceOf(Again.class);
    assertThat(RULE.decide(unanswered(cause), first(false)))
        .isEqualTo(new Over("it may have been processed, and cannot be repeated safely"));
    assertThat(RetryRule.mayHaveBeenProcessed(unanswered(cause))).isTrue();
  }

  @Test
  void neverRetriesAConnectionItCannotTrust() {
    assertThat(RULE.decide(unanswered(new SSLHandshakeException("expired")), first(true)))
        .isEqualTo(new Over("another attempt would fail as well"));
  }

  @Test
  void neverRetriesAnInterruptedCall() {
    assertThat(RULE.decide(unanswered(new InterruptedException()), first(true)))
        .isEqualTo(new Over("the thread was interrupted"));
  }

  @ParameterizedTest
  @MethodSource("everyStatus")
  void tellsWhatMayHaveBeenProcessed(int status) {
    assertThat(RetryRule.mayHaveBeenProcessed(answered(status, "")))
        .isEqualTo(status <= 299 || PASSING.contains(status));
  }

  @Test
  void waitsOutARateLimitOnlyWhenAsked() {
    RetryRule waiting = new RetryRule(RetryPolicy.STANDARD.withWaitUpTo(Duration.ofSeconds(5)));

    assertThat(RULE.decide(answered(429, "3"), first(true)))
        .isEqualTo(new Over("no waiting for a rate limit was asked for"));
    assertThat(waiting.decide(answered(429, "3"), first(false)))
        .isEqualTo(new Again(Duration.ofSeconds(3)));
    assertThat(waiting.decide(answered(429, "6"), first(false)))
        .isEqualTo(new Over("the server asks to wait 6 seconds, longer than 5"));
  }

  @ParameterizedTest
  @CsvSource({"1, 250", "2, 500", "3, 1000", "4, 2000", "5, 4000", "6, 4000", "70, 4000"})
  void backsOffExponentially(int attempt, long half) {
    assertThat(Backoff.delay(attempt, 0)).isEqualTo(Duration.ofMillis(half));
    assertThat(Backoff.delay(attempt, 0.5)).isEqualTo(Duration.ofMillis(half * 3 / 2));
    assertThat(Backoff.delay(attempt, Math.nextDown(1.0))).isEqualTo(Duration.ofMillis(half * 2));
  }

  @ParameterizedTest
  @CsvSource({"0, 250", "1, 1000", "60, 60000"})
  void waitsAtLeastAsLongAsTheServerAsks(String retryAfter, long delay) {
    Try attempt = new Try(1, true, Duration.ofMinutes(2), 0);
    assertThat(RULE.decide(answered(503, retryAfter), attempt))
        .isEqualTo(new Again(Duration.ofMillis(delay)));
  }

  @Test
  void neverComesBackEarlierThanAsked() {
    Try attempt = new Try(1, true, Duration.ofMinutes(2), 0);
    assertThat(RULE.decide(answered(503, "61"), attempt))
        .isEqualTo(new Over("the server asks to wait 61 seconds, longer than 60"));
  }

  @Test
  void neverPassesTheDeadline() {
    Try late = new Try(1, true, Duration.ofMillis(250), 0);
    assertThat(RULE.decide(answered(503, ""), late))
        .isEqualTo(new Over("waiting 250 ms would pass the deadline"));
  }

  @Test
  void stopsAfterTheLastAttempt() {
    assertThat(RULE.decide(answered(503, ""), new Try(2, true, MINUTE, 0)))
        .isInstanceOf(Again.class);
    assertThat(RULE.decide(answered(503, ""), new Try(3, true, MINUTE, 0)))
        .isEqualTo(new Over("3 of 3 attempts were made"));
  }

  private static Try first(boolean repeatable) {
    return new Try(1, repeatable, MINUTE, 0);
  }

  private static Failure answered(int status, String retryAfter) {
    HttpHeaders headers =
        HttpHeaders.of(Map.of("Retry-After", List.of(retryAfter)), (name, value) -> true);
    return Failure.answered("op", "GET", "/", status, headers, "", null, null);
  }

  private static Failure unanswered(Throwable cause) {
    return Failure.unanswered("op", "GET", "/", cause);
  }
}
