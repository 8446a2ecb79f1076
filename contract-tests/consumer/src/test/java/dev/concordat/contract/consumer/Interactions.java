package dev.concordat.contract.consumer;

import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.V4Interaction;
import dev.concordat.kit.cell.ExpectedAnswer;
import dev.concordat.kit.cell.ExpectedHeader;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes a cell as an interaction of Pact, stamped with the operation and status it proves. */
final class Interactions {
  /** The group of {@code comments.references} that holds the stamp. */
  static final String STAMP = "concordat";

  private Interactions() {}

  static V4Interaction of(Scenario scenario) {
    V4Interaction interaction =
        new V4Interaction.SynchronousHttp(
            scenario.description(),
            scenario.states().stream()
                .map(state -> new ProviderState(state.name(), state.params()))
                .toList(),
            request(scenario.request()),
            response(scenario.expected()));
    interaction.addReference(STAMP, "operationId", scenario.operation().id());
    interaction.addReference(STAMP, "status", scenario.status());
    interaction.addReference(STAMP, "cell", scenario.cell());
    interaction.addTextComment(scenario.why());
    return interaction.withGeneratedKey();
  }

  private static HttpRequest request(Request request) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return new HttpRequest(
        request.method(), request.encodedPath(), request.query(), headers, json(request.body()));
  }

  private static HttpResponse response(ExpectedAnswer answer) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (ExpectedHeader header : answer.headers()) {
      headers.put(header.name(), List.of(header.example()));
    }
    return new HttpResponse(
        answer.status(), headers, json(answer.body()), new Matchers(answer).rules());
  }

  private static OptionalBody json(@Nullable JsonNode body) {
    return body == null
        ? OptionalBody.missing()
        : OptionalBody.body(body.toString(), ContentType.getJSON());
  }
}
