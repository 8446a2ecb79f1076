package dev.concordat.kit.report;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.pact.Interaction;
import dev.concordat.kit.pact.Pact;
import dev.concordat.kit.pact.PactFinding;
import dev.concordat.kit.pact.PactJudge;
import dev.concordat.kit.profile.Profile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who relies on what. An interaction that is stamped with its cell relies on that cell, any other
 * on every cell of the operation and status it expects.
 */
public final class Consumers {
  private final Map<String, Set<String>> byPlace = new HashMap<>();
  private final List<PactFinding> refused;

  private Consumers(List<PactFinding> refused) {
    this.refused = List.copyOf(refused);
  }

  /** Nobody known. */
  public static Consumers none() {
    return new Consumers(List.of());
  }

  /** The consumers that left these pacts; what the document does not promise them is refused. */
  public static Consumers of(List<Pact> pacts, Document document) {
    return of(pacts, document, Profile.HOUSE);
  }

  /** The same, of an API whose errors have another format. */
  public static Consumers of(List<Pact> pacts, Document document, Profile profile) {
    PactJudge judge = new PactJudge(document, profile);
    Consumers consumers =
        new Consumers(pacts.stream().flatMap(pact -> judge.findings(pact).stream()).toList());
    for (Pact pact : pacts) {
      for (Interaction interaction : pact.interactions()) {
        String place =
            interaction.stamp() == null
                ? String.valueOf(judge.cell(interaction))
                : interaction.stamp().operationId() + " " + interaction.stamp().cell();
        consumers.byPlace.computeIfAbsent(place, key -> new TreeSet<>()).add(pact.consumer());
      }
    }
    return consumers;
  }

  /** Why interactions of the pacts are refused; empty if none is. */
  public List<PactFinding> refused() {
    return refused;
  }

  /** Who relies on a cell, in order of their names. */
  public List<String> of(Scenario scenario) {
    String entry = scenario.operation().id() + " " + scenario.status();
    return Stream.of(scenario.description(), entry)
        .flatMap(place -> byPlace.getOrDefault(place, Set.of()).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
