package dev.concordat.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.consumer.model.MockServerImplementation;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Interaction;
import dev.concordat.client.ConcordatClient;
import dev.concordat.client.RetryPolicy;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.kit.cell.Scenario;
import java.util.List;

/** One cell between the client and a mock server that takes its request and gives its answer. */
final class Play {
  private final Scenario scenario;
  private final Arguments arguments;

  Play(Scenario scenario) {
    this.scenario = scenario;
    this.arguments = new Arguments(scenario.request());
  }

  /**
   * Plays it.
   *
   * @throws AssertionError naming the cell's file, if the client sent something else or
   *     misunderstood the answer
   */
  V4Interaction run() {
    V4Interaction interaction = Interactions.of(scenario);
    BaseMockServer server =
        MockHttpServerKt.mockServer(PactFile.of(List.of(interaction)), loopback());
    server.start();
    try {
      Object heard = call(server.getUrl());
      checkRequest(server);
      new Understanding(scenario.expected()).check(heard);
    } catch (AssertionError e) {
      throw new AssertionError(
          scenario.position() + ": " + scenario + ": " + String.valueOf(e.getMessage()).strip(), e);
    } finally {
      server.stop();
    }
    return interaction;
  }

  /** The typed result, or the exception. */
  private Object call(String url) {
    ConcordatClient client =
        ConcordatClient.builder()
            .baseUrl(url)
            .token(scenario.identity()::token)
            .retry(RetryPolicy.NONE)
            .requestInterceptor(new AsTheCellSays(scenario.request(), arguments))
            .build();
    try {
      return Calls.of(scenario.operation().id()).make(client, arguments);
    } catch (ConcordatException e) {
      return e;
    }
  }

  private void checkRequest(BaseMockServer server) {
    assertThat(server.validateMockServerState(null))
        .as("the request as the mock server saw it")
        .isInstanceOf(PactVerificationResult.Ok.class);
    // A pact says which headers must come, not which must not.
    if (scenario.identity().token() == null) {
      assertThat(server.getMatchedRequests().element().getSecond().getHeaders().keySet())
          .noneMatch("Authorization"::equalsIgnoreCase);
    }
    if (!scenario.expected().isError()) {
      assertThat(arguments.areExact()).as("the typed client can say what succeeds").isTrue();
    }
  }

  private static MockProviderConfig loopback() {
    return MockProviderConfig.httpConfig(
        "127.0.0.1", 0, PactSpecVersion.V4, MockServerImplementation.JavaHttpServer);
  }
}
