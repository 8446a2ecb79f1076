package dev.concordat.contract.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import au.com.dius.pact.provider.IProviderInfo;
import au.com.dius.pact.provider.ProviderClient;
import au.com.dius.pact.provider.ProviderResponse;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.hc.client5.http.classic.methods.HttpUriRequest;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;

/** Pact's client, keeping the very bytes of the answer that Pact then judges in its own terms. */
final class RecordingClient extends ProviderClient {
  private final Request request;
  private @Nullable Exchange exchange;

  RecordingClient(IProviderInfo provider, CloseableHttpClient http, Request request) {
    super(provider, info -> http);
    this.request = request;
  }

  /** What was exchanged, or null if it did not come to that. */
  @Nullable Exchange exchange() {
    return exchange;
  }

  @Override
  public ProviderResponse executeRequest(CloseableHttpClient http, HttpUriRequest method) {
    Instant sent = Instant.now();
    try {
      return http.execute(method, response -> record(sent, response));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private ProviderResponse record(Instant sent, ClassicHttpResponse response) throws IOException {
    byte[] body =
        response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
    exchange = new Exchange(request, answer(response, body), sent, Instant.now());
    if (response.getEntity() != null) {
      response.setEntity(
          new ByteArrayEntity(body, ContentType.parse(response.getEntity().getContentType())));
    }
    return handleResponse(response);
  }

  private static Answer answer(ClassicHttpResponse response, byte[] body) {
    return new Answer(
        response.getCode(),
        Arrays.stream(response.getHeaders())
            .collect(
                groupingBy(NameValuePair::getName, mapping(NameValuePair::getValue, toList()))),
        body);
  }
}
