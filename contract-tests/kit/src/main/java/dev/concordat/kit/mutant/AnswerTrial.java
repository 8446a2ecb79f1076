package dev.concordat.kit.mutant;

import static java.util.stream.Collectors.toMap;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.judge.Finding;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Recording;
import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Turn;
import dev.concordat.kit.verify.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tries mutants of answers on a recording: every answer that can be broken is, all at once. */
final class AnswerTrial {
  private final Verification verification;
  private final Recording recording;

  AnswerTrial(Evidence evidence) {
    this.verification = new Verification(evidence.document(), evidence.profile());
    this.recording = evidence.recording();
  }

  Result run(AnswerMutant mutant) {
    List<Take> touched = new ArrayList<>();
    List<Take> notFound = new ArrayList<>();
    for (Take take : recording.takes()) {
      Answer mutated = mutated(take, mutant);
      if (mutated != null) {
        touched.add(take.with(mutated));
      } else if (take.scenario().status() == 404 && take.turn() == Turn.CELL) {
        notFound.add(take);
      }
    }
    return judged(mutant, touched, notFound);
  }

  /** Another answer; null if there is none, or the same. */
  private static @Nullable Answer mutated(Take take, AnswerMutant mutant) {
    Answer answer = take.exchange() == null ? null : mutant.mutate(take);
    return answer == null || Answers.areEqual(answer, take.answer()) ? null : answer;
  }

  /** Only what was broken is judged again, beside what it may be compared with. */
  private Result judged(AnswerMutant mutant, List<Take> touched, List<Take> notFound) {
    List<Take> takes = new ArrayList<>(notFound);
    takes.addAll(touched);
    Map<Scenario, CellVerdict> cells =
        verification.judge(new Recording(takes)).cells().stream()
            .collect(toMap(CellVerdict::scenario, Function.identity()));
    Tally tally = new Tally();
    for (Take take : touched) {
      List<Finding> findings = Objects.requireNonNull(cells.get(take.scenario())).findings();
      tally.add(name(take), told(findings.stream().filter(take::isMeantBy).toList()));
    }
    return tally.result(mutant, Result.Kind.ANSWER);
  }

  private static String name(Take take) {
    String cell = take.scenario().description();
    return take.turn() == Turn.CELL ? cell : cell + ", repaired";
  }

  /** The promise, rather than that the answer is not the one the cell shows. */
  private static @Nullable String told(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.promise().equals("cell"))
        .findFirst()
        .or(() -> findings.stream().findFirst())
        .map(Finding::toString)
        .orElse(null);
  }
}
