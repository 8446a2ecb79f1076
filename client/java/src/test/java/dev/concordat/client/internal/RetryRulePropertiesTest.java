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
import javax.net.ssl.SSLHandshakeException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every failure, attempt and policy, whatever their values. */
@PropertyDefaults(tries = 500, shrinking = ShrinkingMode.BOUNDED)
class RetryRulePropertiesTest {
  private static final Set<Integer> PASSING = Set.of(500, 502, 503, 504);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @Property
  void decidesTheSameEachTime(
      @ForAll("failures") Failure failure,
      @ForAll("tries") Try attempt,
      @ForAll("policies") RetryPolicy policy) {
    assertThat(decide(failure, attempt, policy)).isEqualTo(decide(failure, attempt, policy));
  }

  @Property
  void neverExceedsTheAttempts(
      @ForAll("failures") Failure failure,
      @ForAll("tries") Try attempt,
      @ForAll("policies") RetryPolicy policy) {
    if (attempt.number() >= policy.attempts()) {
      assertThat(decide(failure, attempt, policy)).isInstanceOf(Over.class);
    }
  }

  @Property
  void waitsWithinTheFormula(
      @ForAll("failures") Failure failure,
      @ForAll("tries") Try attempt,
      @ForAll("policies") RetryPolicy policy) {
    if (decide(failure, attempt, policy) instanceof Again again) {
      long whole = Math.min(8_000, 500L << Math.min(attempt.number() - 1, 10));
      Duration asked = failure.retryAfter().orElse(Duration.ZERO);
      Duration most = asked.toMillis() > whole ? asked : Duration.ofMillis(whole);

      assertThat(again.delay())
          .isGreaterThanOrEqualTo(Duration.ofMillis(whole / 2))
          .isGreaterThanOrEqualTo(asked)
          .isLessThanOrEqualTo(most)
          .isLessThan(attempt.left());
      assertThat(asked).isLessThanOrEqualTo(LONGEST);
    }
  }

  @Property
  void neverRepeatsAClientError(
      @ForAll("failures") Failure failure,
      @ForAll("tries") Try attempt,
      @ForAll("policies") RetryPolicy policy) {
    boolean limit = failure.status() == 429 && !policy.waitUpTo().isZero();
    if (failure.status() >= 200 && failure.status() <= 499 && !limit) {
      assertThat(decide(failure, attempt, policy)).isInstanceOf(Over.class);
    }
  }

  @Property
  void neverRepeatsWhatMayHaveBeenProcessedUnlessItDoesNoHarm(
      @ForAll("failures") Failure failure,
      @ForAll("tries") Try attempt,
      @ForAll("policies") RetryPolicy policy) {
    if (!attempt.repeatable() && RetryRule.mayHaveBeenProcessed(failure)) {
      assertThat(decide(failure, attempt, policy)).isInstanceOf(Over.class);
    }
  }

  @Property
  void repeatsAPassingErrorWhereThereIsRoom(@ForAll("failures") Failure failure) {
    Try first = new Try(1, true, Duration.ofHours(1), 0.5);
    boolean passing = failure.status() == 0 || PASSING.contains(failure.status());
    boolean asksTooMuch = failure.retryAfter().orElse(Duration.ZERO).compareTo(LONGEST) > 0;
    boolean untrusted = failure.cause() instanceof SSLHandshakeException;
    boolean interrupted = failure.cause() instanceof InterruptedException;
    boolean expected = passing && !asksTooMuch && !untrusted && !interrupted;

    assertThat(decide(failure, first, RetryPolicy.STANDARD) instanceof Again).isEqualTo(expected);
  }

  @Property
  void alwaysSaysWhy(
      @ForAll("failures") Failure failure,
      @ForAll("tries") Try attempt,
      @ForAll("policies") RetryPolicy policy) {
    if (decide(failure, attempt, policy) instanceof Over over) {
      assertThat(over.why()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<Failure> failures() {
    return Arbitraries.oneOf(
        Combinators.combine(statuses(), retryAfters()).as(RetryRulePropertiesTest::answered),
        Arbitraries.of(
                new ConnectException("refused"),
                new UnknownHostException("nowhere"),
                new HttpConnectTimeoutException("too slow"),
                new SSLHandshakeException("expired"),
                new EOFException(),
                new TimeoutException(),
                new InterruptedException())
            .map(cause -> Failure.unanswered("op", "GET", "/", cause)));
  }

  @Provide
  Arbitrary<Try> tries() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 70),
            Arbitraries.of(true, false),
            Arbitraries.longs().between(1, 120_000).map(Duration::ofMillis),
            Arbitraries.doubles().between(0, true, 1, false))
        .as(Try::new);
  }

  @Provide
  Arbitrary<RetryPolicy> policies() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 100),
            Arbitraries.longs().between(0, 120).map(Duration::ofSeconds))
        .as((attempts, wait) -> RetryPolicy.of(attempts).withWaitUpTo(wait));
  }

  private static Arbitrary<Integer> statuses() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(200, 999), Arbitraries.of(429, 500, 502, 503, 504));
  }

  private static Arbitrary<String> retryAfters() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 130).map(Object::toString),
        Arbitraries.of("", "soon", "-1", "86400", "99999999999999999999"));
  }

  private static RetryDecision decide(Failure failure, Try attempt, RetryPolicy policy) {
    return new RetryRule(policy).decide(failure, attempt);
  }

  private static Failure answered(int status, String retryAfter) {
    HttpHeaders headers =
        HttpHeaders.of(Map.of("Retry-After", List.of(retryAfter)), (name, value) -> true);
    return Failure.answered("op", "GET", "/", status, headers, "", null, null);
  }
}
