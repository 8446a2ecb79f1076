package dev.concordat.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.V4Interaction;
import dev.concordat.kit.exchange.Answer;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Verification itself can fail: a server that drifts in one promise is caught, and told which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DriftTest {
  private static final String TAKEN = "createKey 409-name-taken";
  private static final String SPENT = "listKeys 429-bucket-spent";
  private static final String FOUND = "getKey 200-key";
  private static final String CREATED = "createKey 201-created";
  private static final String NOBODY = "getMe 401-no-credentials";

  private final RunningServer server = RunningServer.onH2();
  private final AlteringProxy proxy = new AlteringProxy(server.address());
  private final PactVerification verification = new PactVerification(proxy.address());
  private final Pacts pacts = Contract.CONSUMERS.pacts();

  @AfterAll
  void stop() throws IOException {
    verification.close();
    proxy.close();
    server.close();
  }

  static Stream<Arguments> drifts() {
    return Stream.of(
        arguments(TAKEN, Drift.status(400), "pact: ", "StatusCodeRepeatsStatus: "),
        arguments(TAKEN, Drift.status(422), "pact: ", "cell: status: expected 409, found 422"),
        arguments(TAKEN, Drift.body("Conflict", "conflict"), "pact: ", "LabelOfTheStatus: "),
        arguments(TAKEN, Drift.body(":409", ":400"), "pact: ", "StatusCodeRepeatsStatus: "),
        arguments(TAKEN, Drift.body(":409", ":\"409\""), "pact: ", "document: body/statusCode"),
        arguments(TAKEN, Drift.body("/v1/", "/V1/"), "pact: ", "PathAsRequested: "),
        arguments(TAKEN, Drift.body("already", "now"), "pact: ", "cell: body/message: "),
        arguments(TAKEN, Drift.body("Z\"", "+00:00\""), "pact: ", "TimestampInUtcMilliseconds: "),
        arguments(TAKEN, Drift.body("\":\"20", "\":\"19"), "", "TimestampWithinExchange: "),
        arguments(TAKEN, Drift.body("{", "{\"more\":1,"), "", "ExactlyFiveFields: "),
        arguments(TAKEN, Drift.truncated(40), "pact: ", "StrictJsonBody: "),
        arguments(TAKEN, Drift.header("Content-Type", "text/html"), "pact: ", "JsonMediaType: "),
        arguments(TAKEN, Drift.header("Cache-Control"), "pact: ", "NeverStored: "),
        arguments(TAKEN, Drift.header("X-Request-Id"), "pact: ", "RequestIdInHeaderOnly: "),
        arguments(NOBODY, Drift.header("WWW-Authenticate"), "pact: ", "BearerChallenge: "),
        arguments(SPENT, Drift.header("Retry-After", "0"), "", "WholeSecondsToWait: "),
        arguments(SPENT, Drift.header("RateLimit"), "pact: ", "document: header/RateLimit"),
        arguments(FOUND, Drift.body("\"version\":2", "\"version\":\"2\""), "pact: ", "document: "),
        arguments(FOUND, Drift.body("\"plural\":false,", ""), "pact: ", "document: body/plural"),
        arguments(FOUND, Drift.status(201), "pact: ", "document: status: 201 is not documented"),
        arguments(CREATED, Drift.header("Location", "/v1/keys/1"), "pact: ", "cell: Location: "));
  }

  @ParameterizedTest
  @MethodSource("drifts")
  void isCaught(String cell, UnaryOperator<Answer> drift, String first, String told) {
    StampedInteraction interaction = interaction(cell);
    proxy.alter(UnaryOperator.identity());
    assertThat(verification.failures(interaction)).as("without drift").isEmpty();

    proxy.alter(drift);

    assertThat(verification.failures(interaction))
        .anyMatch(failure -> failure.startsWith(first))
        .anyMatch(failure -> failure.startsWith(told));
  }

  @Test
  void isCaughtWhenAStateIsUnknown() {
    proxy.alter(UnaryOperator.identity());
    V4Interaction.SynchronousHttp interaction = interaction(FOUND).interaction();
    StampedInteraction unknown =
        new StampedInteraction(
            "java",
            new V4Interaction.SynchronousHttp(
                FOUND,
                List.of(new ProviderState("pigs fly")),
                interaction.getRequest(),
                interaction.getResponse()),
            new Stamp("getKey", 200, "200-key"));

    assertThat(verification.failures(unknown))
        .containsExactly(
            "pact: State change callback failed with an exception"
                + " - State Change Request Failed - 400 Bad Request",
            "the server was not asked");
  }

  private StampedInteraction interaction(String description) {
    return pacts.interactions().stream()
        .filter(interaction -> interaction.description().equals(description))
        .findFirst()
        .orElseThrow();
  }
}
