package dev.concordat.client;

import dev.concordat.client.internal.Exchange;
import dev.concordat.client.internal.Requests;
import dev.concordat.client.internal.RetryTokens;
import dev.concordat.client.internal.Settings;
import dev.concordat.client.internal.Transport;
import dev.concordat.client.internal.World;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link ConcordatClient}; not for several threads, and usable again after {@link #build}.
 */
public final class ConcordatClientBuilder {
  private String baseUrl = "http://localhost:8080";
  private Supplier<? extends @Nullable String> token = () -> null;
  private Duration connectTimeout = Duration.ofSeconds(5);
  private @Nullable UnaryOperator<HttpRequest> requestInterceptor;
  private Settings settings = Settings.USUAL;
  private RetryBudget retryBudget = RetryBudget.STANDARD;
  private InstantSource clock = InstantSource.system();
  private Sleeper sleeper = Sleeper.timer();
  private RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
  private AttemptListener listener = attempt -> {};

  ConcordatClientBuilder() {}

  /**
   * Where the service is; {@code http://localhost:8080} by default. A path in it goes before those
   * of the operations.
   *
   * @throws IllegalArgumentException if it is no absolute http or https URL, or has a user, a query
   *     or a fragment
   */
  public ConcordatClientBuilder baseUrl(String url) {
    URI uri = URI.create(url);
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "The base URL must not have a user (not shown): see token(…)");
    }
    boolean http =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    if (!http
        || uri.getHost() == null
        || uri.getPort() > 65_535
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "The base URL must be http(s)://host[:port][/path], but is '" + url + "'");
    }
    baseUrl = url.replaceAll("/+$", "");
    return this;
  }

  /** The API token to send; none by default. */
  public ConcordatClientBuilder token(String secret) {
    return token(() -> secret);
  }

  /** Where to get the API token, asked for every request; null from it sends no credentials. */
  public ConcordatClientBuilder token(Supplier<? extends @Nullable String> secret) {
    token = secret;
    return this;
  }

  /** How long connecting may take, at most a day; 5 seconds by default. */
  public ConcordatClientBuilder connectTimeout(Duration longest) {
    Duration day = Duration.ofDays(1);
    connectTimeout = positive(longest).compareTo(day) < 0 ? longest : day;
    return this;
  }

  /**
   * How long one attempt may take, from connecting to the last byte; 10 seconds by default, and
   * never longer than what is left of the deadline of {@link #retry}.
   */
  public ConcordatClientBuilder attemptTimeout(Duration longest) {
    settings = settings.withAttemptTimeout(longest);
    return this;
  }

  /** Sees every request just before it is sent and may replace it; none by default. */
  public ConcordatClientBuilder requestInterceptor(UnaryOperator<HttpRequest> interceptor) {
    requestInterceptor = interceptor;
    return this;
  }

  /**
   * How often a call is tried, and how long it may take in all; {@link RetryPolicy#STANDARD} by
   * default: three attempts in 60 seconds. {@link RetryPolicy#NONE} tries once.
   */
  public ConcordatClientBuilder retry(RetryPolicy policy) {
    settings = settings.withPolicy(policy);
    return this;
  }

  /** What keeps retries from multiplying; {@link RetryBudget#STANDARD} by default. */
  public ConcordatClientBuilder retryBudget(RetryBudget budget) {
    retryBudget = budget;
    return this;
  }

  /** Who is told of every attempt; nobody by default. */
  public ConcordatClientBuilder listener(AttemptListener told) {
    listener = told;
    return this;
  }

  /** What deadlines and the retry budget go by; the system's clock by default. */
  public ConcordatClientBuilder clock(InstantSource time) {
    clock = time;
    return this;
  }

  /** How to wait between attempts; {@link Sleeper#timer} by default. */
  public ConcordatClientBuilder sleeper(Sleeper waiting) {
    sleeper = waiting;
    return this;
  }

  /** Where the jitter of a wait comes from; a generator for each thread by default. */
  public ConcordatClientBuilder random(RandomGenerator chance) {
    random = chance;
    return this;
  }

  /** The client; what is changed on this builder later does not change it. */
  public ConcordatClient build() {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .build();
    return new ConcordatClient(
        new Exchange(
            new Transport(http),
            new Requests(baseUrl, token, userAgent(), requestInterceptor),
            new World(clock, sleeper, random, listener),
            new RetryTokens(retryBudget, clock),
            settings));
  }

  private static String userAgent() {
    String version = ConcordatClient.class.getPackage().getImplementationVersion();
    return "concordat-client-java/" + (version == null ? "development" : version);
  }

  private static Duration positive(Duration longest) {
    if (longest.isZero() || longest.isNegative()) {
      throw new IllegalArgumentException("A timeout must be positive, but is " + longest);
    }
    return longest;
  }
}
