package dev.concordat.contract.provider;

import au.com.dius.pact.provider.ConsumerInfo;
import au.com.dius.pact.provider.ProviderInfo;
import au.com.dius.pact.provider.ProviderVerifier;
import au.com.dius.pact.provider.VerificationResult;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.judge.Comparison;
import dev.concordat.kit.judge.Judge;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/**
 * Verifies interactions with Pact's own verifier, its states set by {@code POST /__states}, then
 * holds the bytes that came to the document, the invariants and the cell.
 *
 * <p>Pact's JUnit extension knows states as annotated methods only; the verifier beneath it knows
 * the URL. The HTTP client must not help: by default it asks again after 429 and 503.
 */
final class PactVerification implements AutoCloseable {
  private final URI server;
  private final Judge judge = new Judge(Contract.DOCUMENT);
  private final CloseableHttpClient http =
      HttpClients.custom()
          .disableAutomaticRetries()
          .disableRedirectHandling()
          .disableContentCompression()
          .build();

  PactVerification(URI server) {
    this.server = server;
  }

  /** Everything that is wrong with the server's answer; empty if the interaction is verified. */
  List<String> failures(StampedInteraction interaction) {
    ProviderInfo provider = provider();
    RecordingClient client = new RecordingClient(provider, http, interaction.request());
    List<String> failures = new ArrayList<>(verify(interaction, provider, client));
    Exchange exchange = client.exchange();
    if (exchange == null) {
      failures.add("the server was not asked");
    } else {
      judge(interaction, exchange, failures);
    }
    return failures;
  }

  private List<String> verify(
      StampedInteraction interaction, ProviderInfo provider, RecordingClient client) {
    ProviderVerifier verifier = new ProviderVerifier();
    verifier.setReporters(List.of());
    VerificationResult result =
        verifier.verifyInteraction(
            provider,
            new ConsumerInfo(interaction.consumer()),
            new HashMap<>(),
            interaction.interaction(),
            client);
    if (result instanceof VerificationResult.Failed failed) {
      return descriptions(failed);
    }
    return result instanceof VerificationResult.Ok ? List.of() : List.of("pact: " + result);
  }

  private void judge(StampedInteraction interaction, Exchange exchange, List<String> failures) {
    judge
        .findings(interaction.operation(), exchange)
        .forEach(finding -> failures.add(finding.toString()));
    Scenario scenario = Contract.scenario(interaction.description());
    if (scenario == null) {
      failures.add("there is no cell '" + interaction.description() + "'");
    } else {
      Comparison.findings(scenario.expected(), exchange.answer())
          .forEach(finding -> failures.add(finding.toString()));
    }
  }

  private static List<String> descriptions(VerificationResult.Failed failed) {
    List<String> descriptions =
        failed.getFailures().values().stream()
            .flatMap(List::stream)
            .map(failure -> "pact: " + failure.description())
            .toList();
    return descriptions.isEmpty() ? List.of("pact: " + failed.getDescription()) : descriptions;
  }

  private ProviderInfo provider() {
    ProviderInfo provider = new ProviderInfo("concordat-server");
    provider.setHost(server.getHost());
    provider.setPort(server.getPort());
    try {
      provider.setStateChangeUrl(server.resolve("/__states").toURL());
    } catch (MalformedURLException impossible) {
      throw new IllegalArgumentException(server + " is no address of a server.", impossible);
    }
    provider.setStateChangeUsesBody(true);
    return provider;
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
