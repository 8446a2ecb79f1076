package dev.concordat.client.internal;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the request of a call.
 *
 * @param baseUrl absolute, without a trailing slash
 * @param token asked anew for every request; null sends no credentials
 * @param userAgent sent as {@code User-Agent}
 * @param interceptor sees every request last and may replace it
 */
public record Requests(
    String baseUrl,
    Supplier<? extends @Nullable String> token,
    String userAgent,
    UnaryOperator<HttpRequest> interceptor) {

  HttpRequest of(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + call.path() + call.query()))
            .method(call.operation().method(), body(call))
            .header("Accept", "application/json")
            .header("User-Agent", userAgent);
    if (call.body() != null) {
      request.header("Content-Type", "application/json");
    }
    call.headers().forEach(request::header);
    authorize(request);
    return interceptor.apply(request.build());
  }

  private static BodyPublisher body(Call call) {
    Object body = call.body();
    return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(Json.write(body));
  }

  private void authorize(HttpRequest.Builder request) {
    String secret = token.get();
    if (secret == null) {
      return;
    }
    try {
      request.header("Authorization", "Bearer " + secret);
    } catch (IllegalArgumentException e) {
      // The JDK's message shows the value, and this one is a secret.
      throw new IllegalArgumentException("The token has characters no header can carry.");
    }
  }
}
