package dev.concordat.contract.fuzz;

import static java.util.stream.Collectors.groupingBy;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.exchange.Request;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.JsonNode;

/** Valid requests in which exactly one fault was seeded, each kind as often as any other. */
final class SeededFaults {
  private final ValidRequests requests;
  private final Spots spots;

  SeededFaults(ValidRequests requests, Spots spots) {
    this.requests = requests;
    this.spots = spots;
  }

  Arbitrary<Seeded> of(Scenario success) {
    return requests
        .of(success)
        .flatMap(valid -> oneOf(success.operation(), valid))
        .filter(seeded -> seeded.request().bytes().length <= ValidRequests.MOST_BYTES);
  }

  private Arbitrary<Seeded> oneOf(Operation operation, Request valid) {
    Map<String, List<Seed>> kinds =
        Stream.concat(
                ParameterFaults.of(operation.parameters(), valid)
                    .map(seeded -> new Seed(seeded.kind(), () -> seeded)),
                inBody(operation, valid))
            .collect(groupingBy(Seed::kind, TreeMap::new, Collectors.toList()));
    return Arbitraries.of(List.copyOf(kinds.values()))
        .flatMap(Arbitraries::of)
        .map(seed -> seed.sown().get());
  }

  private Stream<Seed> inBody(Operation operation, Request valid) {
    JsonNode body = valid.body();
    if (operation.body() == null || body == null) {
      return Stream.empty();
    }
    return Stream.concat(
        BodyFaults.of(body.toString()).map(flaw -> seed(flaw, valid, UnaryOperator.identity())),
        spots.of(operation.body().schema(), body).stream()
            .flatMap(spot -> Faults.at(spot).map(flaw -> seed(flaw, valid, spot.whole()))));
  }

  private static Seed seed(Flaw flaw, Request valid, UnaryOperator<JsonNode> whole) {
    return new Seed(
        flaw.kind(),
        () -> new Seeded(flaw.kind(), flaw.field(), with(valid, whole.apply(flaw.value()))));
  }

  private static Request with(Request valid, JsonNode body) {
    return new Request(
        valid.method(), valid.template(), valid.path(), valid.query(), valid.headers(), body);
  }

  /** One of very many ways to break a request; the request is made when it is chosen. */
  private record Seed(String kind, Supplier<Seeded> sown) {}
}
