package dev.concordat.kit.mutant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** All mutants there are: ours, and those that {@code META-INF/services} names. */
public record Mutants(
    List<AnswerMutant> ofAnswers, List<DocumentMutant> ofDocuments, List<PactMutant> ofPacts) {
  /** Copies the lists, and checks that no name is given twice. */
  public Mutants {
    ofAnswers = List.copyOf(ofAnswers);
    ofDocuments = List.copyOf(ofDocuments);
    ofPacts = List.copyOf(ofPacts);
    Set<String> names = new HashSet<>();
    Stream.of(ofAnswers, ofDocuments, ofPacts)
        .flatMap(List::stream)
        .forEach(
            mutant -> {
              if (!names.add(mutant.name())) {
                throw new IllegalArgumentException(
                    "There are two mutants '" + mutant.name() + "'.");
              }
            });
  }

  /** Ours, then those found on the class path. */
  public static Mutants all() {
    return new Mutants(
        with(
            AnswerMutant.class,
            Fields.mutants(),
            Labels.mutants(),
            Statuses.mutants(),
            Messages.mutants(),
            Times.mutants(),
            Paths.mutants(),
            Headers.mutants(),
            Bytes.mutants(),
            Successes.mutants(),
            Twins.mutants()),
        with(DocumentMutant.class, DocumentEdits.mutants()),
        with(PactMutant.class, PactEdits.mutants()));
  }

  @SafeVarargs
  private static <M extends Mutant> List<M> with(Class<M> kind, List<M>... ours) {
    List<M> all = new ArrayList<>();
    for (List<M> some : ours) {
      all.addAll(some);
    }
    ServiceLoader.load(kind).forEach(all::add);
    return all;
  }
}
