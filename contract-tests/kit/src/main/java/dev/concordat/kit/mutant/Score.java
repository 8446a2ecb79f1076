package dev.concordat.kit.mutant;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.pact.Pact;
import dev.concordat.kit.verify.Recording;
import java.nio.file.Path;
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

  /**
   * Tries all mutants, in parallel.
   *
   * @param cells the folder of {@link Scenario}s that the recording plays
   * @param pacts none if there are no pacts: mutants of pacts then do not apply
   */
  public static Score of(
      Mutants mutants, Document document, Path cells, Recording recording, List<Pact> pacts) {
    AnswerTrial answers = new AnswerTrial(document, recording);
    DocumentTrial documents = new DocumentTrial(document, cells, recording, pacts);
    PactTrial ofPacts = new PactTrial(document, pacts);
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
