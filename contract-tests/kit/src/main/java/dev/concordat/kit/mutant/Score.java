package dev.concordat.kit.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What became of every mutant. Immutable. */
public record Score(List<Result> results) {
  /** Copies the results. */
  public Score {
    results = List.copyOf(results);
  }

  /** Tries all mutants on what there is, in parallel. */
  public static Score of(Mutants mutants, Evidence evidence) {
    AnswerTrial answers = new AnswerTrial(evidence);
    DocumentTrial documents = new DocumentTrial(evidence);
    PactTrial ofPacts = new PactTrial(evidence);
    List<Result> results = new ArrayList<>();
    results.addAll(tried(mutants.ofAnswers(), answers::run));
    results.addAll(tried(mutants.ofDocuments(), documents::run));
    results.addAll(tried(mutants.ofPacts(), ofPacts::run));
    return new Score(results);
  }

  /** The results of one outcome. */
  public List<Result> of(Result.Outcome outcome) {
    return results.stream().filter(result -> result.outcome() == outcome).toList();
  }

  /** Whether every mutant that could be applied was noticed wherever it was. */
  public boolean isPerfect() {
    return results.stream().allMatch(Result::isGood);
  }

  /** One line that counts them. */
  public String summary() {
    Stream<String> counts =
        Stream.of(Result.Outcome.values())
            .map(outcome -> of(outcome).size() + " " + words(outcome));
    return "mutants: " + results.size() + ": " + String.join(", ", counts.toList());
  }

  static String words(Result.Outcome outcome) {
    return outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private static <M extends Mutant> List<Result> tried(List<M> mutants, Function<M, Result> trial) {
    return mutants.parallelStream().map(trial).toList();
  }
}
