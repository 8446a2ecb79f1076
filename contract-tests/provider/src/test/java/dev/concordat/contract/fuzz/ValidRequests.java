package dev.concordat.contract.fuzz;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.document.Parameter;
import dev.concordat.kit.document.Place;
import dev.concordat.kit.document.RequestBody;
import dev.concordat.kit.exchange.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Requests that the document allows, by whoever plays an operation's success. */
final class ValidRequests {
  /** What the server takes; longer bodies are 413. */
  static final int MOST_BYTES = 1 << 20;

  private final Values values;

  ValidRequests(Values values) {
    this.values = values;
  }

  Arbitrary<Request> of(Scenario success) {
    Operation operation = success.operation();
    List<Arbitrary<Optional<String>>> parameters = new ArrayList<>();
    operation.parameters().forEach(one -> parameters.add(parameter(one, success.request())));
    return Combinators.combine(
            parameters.isEmpty()
                ? Arbitraries.just(List.<Optional<String>>of())
                : Combinators.combine(parameters).as(List::copyOf),
            body(operation.body()))
        .as((given, body) -> request(success, given, body))
        .filter(request -> request.bytes().length <= MOST_BYTES);
  }

  private Arbitrary<Optional<String>> parameter(Parameter parameter, Request success) {
    Arbitrary<Optional<String>> texts =
        values.of(parameter.schema()).map(value -> Optional.of(value.asString()));
    return switch (parameter.in()) {
      case PATH ->
          Arbitraries.frequencyOf(
              Tuple.of(
                  9, Arbitraries.just(Optional.ofNullable(success.path().get(parameter.name())))),
              Tuple.of(1, PathTexts.any().map(Optional::of)));
      case QUERY -> isTheServers(parameter) ? absent() : sometimes(parameter, texts);
      case HEADER -> sometimes(parameter, texts);
      case COOKIE -> absent();
    };
  }

  /** A text without examples, such as a cursor, is not for the caller to make up. */
  private boolean isTheServers(Parameter parameter) {
    return parameter.schema().value().has("$ref") && !values.areKnownOf(parameter.schema());
  }

  private static Arbitrary<Optional<String>> sometimes(
      Parameter parameter, Arbitrary<Optional<String>> texts) {
    return parameter.required()
        ? texts
        : Arbitraries.frequencyOf(Tuple.of(1, absent()), Tuple.of(1, texts));
  }

  private static Arbitrary<Optional<String>> absent() {
    return Arbitraries.just(Optional.empty());
  }

  private Arbitrary<Optional<JsonNode>> body(@Nullable RequestBody body) {
    return body == null
        ? Arbitraries.just(Optional.empty())
        : values.of(body.schema()).map(Optional::of);
  }

  private static Request request(
      Scenario success, List<Optional<String>> given, Optional<JsonNode> body) {
    Map<String, String> path = new LinkedHashMap<>();
    Map<String, List<String>> query = new LinkedHashMap<>();
    Map<String, String> headers = new LinkedHashMap<>(success.request().headers());
    List<Parameter> parameters = success.operation().parameters();
    if (success.operation().response(400) == null) {
      // Who documents no 400 takes any query.
      query.put("unexpected", List.of("1"));
    }
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      given
          .get(i)
          .ifPresent(
              value -> {
                if (parameter.in() == Place.PATH) {
                  path.put(parameter.name(), value);
                } else if (parameter.in() == Place.QUERY) {
                  query.put(parameter.name(), List.of(value));
                } else {
                  headers.put(parameter.name(), value);
                }
              });
    }
    return new Request(
        success.request().method(),
        success.request().template(),
        path,
        query,
        headers,
        body.orElse(null));
  }
}
