package dev.concordat.kit.mutant;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Recording;
import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Verification;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tries mutants of answers on a recording: every answer that can be broken is, all at once. */
final class AnswerTrial {
  private final Verification verification;
  private final Recording recording;

  AnswerTrial(Document document, Recording recording) {
    this.verification = new Verification(document);
    this.recording = recording;
  }

  Result run(AnswerMutant mutant) {
    Set<Scenario> touched = new HashSet<>();
    Recording mutated =
        recording.map(
            take -> {
              Answer answer = take.exchange() == null ? null : mutant.mutate(take);
              if (answer == null || Answers.areEqual(answer, take.answer())) {
                return take;
              }
              touched.add(take.scenario());
              return take.with(answer);
            });
    Tally tally = new Tally();
    for (CellVerdict cell : verification.judge(concerned(mutated, touched)).cells()) {
      if (touched.contains(cell.scenario())) {
        tally.add(
            cell.scenario().description(),
            cell.findings().isEmpty() ? null : cell.findings().get(0).toString());
      }
    }
    return tally.result(mutant, Result.Kind.ANSWER);
  }

  /** What was changed, and what it may be compared with. */
  private static Recording concerned(Recording mutated, Set<Scenario> touched) {
    List<Take> takes =
        mutated.takes().stream()
            .filter(take -> touched.contains(take.scenario()) || take.scenario().status() == 404)
            .toList();
    return new Recording(takes);
  }
}
