package dev.concordat.kit.mutant;

import dev.concordat.kit.pact.Interaction;
import dev.concordat.kit.pact.Pact;
import dev.concordat.kit.pact.PactFinding;
import dev.concordat.kit.pact.PactJudge;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Tries mutants of pacts on every interaction there is. */
final class PactTrial {
  private final PactJudge judge;
  private final List<Pact> pacts;

  PactTrial(Evidence evidence) {
    this.judge = new PactJudge(evidence.document(), evidence.profile());
    this.pacts = evidence.pacts();
  }

  Result run(PactMutant mutant) {
    Tally tally = new Tally();
    for (Pact pact : pacts) {
      for (Interaction interaction : pact.interactions()) {
        ObjectNode original = (ObjectNode) interaction.json();
        ObjectNode mutated = mutant.mutate(original.deepCopy());
        if (mutated != null && !mutated.equals(original)) {
          tally.add(interaction.description(), found(judge.findings(interaction.with(mutated))));
        }
      }
    }
    return tally.result(mutant, Result.Kind.PACT);
  }

  private static @Nullable String found(List<PactFinding> findings) {
    return findings.isEmpty() ? null : findings.get(0).promise() + ": " + findings.get(0).what();
  }
}
