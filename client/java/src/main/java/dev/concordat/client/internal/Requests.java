package dev.concordat.client.internal;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the request of a call, anew for each attempt.
 *
 * @param baseUrl absolute, without a trailing slash
 * @param token asked anew for every request; null sends no credentials
 * @param userAgent sent as {@code User-Agent}
 * @param interceptor sees every request last and may replace it; null leaves it alone
 */
public record Requests(
    String baseUrl,
    Supplier<? extends @Nullable String> token,
    String userAgent,
    @Nullable UnaryOperator<HttpRequest> interceptor) {
  private static final Pattern UNPRINTABLE = Pattern.compile("[^!-~]+");

  /**
   * The request, to be given up unless its status has come within {@code longest}.
   *
   * @throws IllegalArgumentException if a header cannot be sent
   */
  HttpRequest of(Call<?> call, Map<String, String> headers, Duration longest) {
    byte[] body = call.body();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + call.path() + call.query()))
            .method(
                call.operation().method(), body == null ? SentOnce.nothing() : SentOnce.of(body))
            .timeout(longest)
            .header("Accept", "application/json")
            .header("User-Agent", userAgent);
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    String secret = token.get();
    if (secret != null) {
      set(request, "Authorization", "Bearer " + secret);
    }
    call.headers().forEach((name, value) -> set(request, name, value));
    headers.forEach((name, value) -> set(request, name, value));
    return interceptor == null ? request.build() : intercepted(interceptor, request.build());
  }

  private static HttpRequest intercepted(
      UnaryOperator<HttpRequest> interceptor, HttpRequest request) {
    HttpRequest changed = interceptor.apply(request);
    return HttpRequest.newBuilder(changed, (name, value) -> true)
        .method(
            changed.method(),
            SentOnce.of(changed.bodyPublisher().orElseGet(BodyPublishers::noBody)))
        .timeout(request.timeout().orElseThrow())
        .build();
  }

  private static void set(HttpRequest.Builder request, String name, String value) {
    try {
      request.setHeader(name, value);
    } catch (IllegalArgumentException e) {
      // The JDK's message shows the value, which may be a secret.
      throw new IllegalArgumentException(
          "The header "
              + UNPRINTABLE.matcher(name).replaceAll("?")
              + " cannot be sent, or not with this value (not shown).");
    }
  }
}
