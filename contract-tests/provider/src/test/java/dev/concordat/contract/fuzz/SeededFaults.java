package dev.concordat.contract.fuzz;

import static java.util.stream.Collectors.groupingBy;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.exchange.Request;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<String, List<Seeded>> kinds =
        Stream.concat(ParameterFaults.of(operation.parameters(), valid), inBody(operation, valid))
            .collect(groupingBy(Seeded::kind, TreeMap::new, Collectors.toList()));
    return Arbitraries.of(List.copyOf(kinds.values())).flatMap(Arbitraries::of);
  }

  private Stream<Seeded> inBody(Operation operation, Request valid) {
    JsonNode body = valid.body();
    if (operation.body() == null || body == null) {
      return Stream.empty();
    }
    return Stream.concat(
        BodyFaults.of(body.toString()).map(flaw -> seeded(flaw, valid, flaw.value())),
        spots.of(operation.body().schema(), body).stream()
            .flatMap(
                spot ->
                    Faults.at(spot)
                        .map(flaw -> seeded(flaw, valid, spot.whole().apply(flaw.value())))));
  }

  private static Seeded seeded(Flaw flaw, Request valid, JsonNode body) {
    return new Seeded(
        flaw.kind(),
        flaw.field(),
        new Request(
            valid.method(), valid.template(), valid.path(), valid.query(), valid.headers(), body));
  }
}
