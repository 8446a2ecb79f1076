package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a document against an older one, for the sake of consumers written for the older. */
public final class DocumentDiff {
  private static final List<DocumentRule> OF_DOCUMENTS =
      List.of(
          new OperationRemoved(),
          new OperationMoved(),
          new OperationAdded(),
          new ProtocolResponseChanged(),
          new SecuritySchemeChanged(),
          new ComponentRenamed(),
          new ServerRemoved());

  private static final List<OperationRule> OF_OPERATIONS =
      List.of(
          new OperationRenamed(),
          new OperationDeprecated(),
          new StatusAdded(),
          new StatusRemoved(),
          new StatusMeaning(),
          new HandlerErrorChanged(),
          new ResponseHeaderChanged(),
          new MediaTypeChanged(),
          new ParameterRemoved(),
          new ParameterAdded(),
          new ParameterRequired(),
          new ParameterNotation(),
          new RequestBodyChanged(),
          new SecurityChanged(),
          new RequiredScope(),
          new SchemaChanged());

  /** The operation of a change that concerns the whole document. */
  private static final String EVERYWHERE = "";

  private DocumentDiff() {}

  /** The names of the rules, as findings give them. */
  static Set<String> rules() {
    Stream<String> names =
        Stream.of(
                OF_DOCUMENTS.stream().map(DocumentRule::name),
                OF_OPERATIONS.stream().map(OperationRule::name),
                SchemaWalk.RULES.stream().map(SchemaRule::name),
                Stream.of("SecondOpinion"))
            .flatMap(some -> some);
    return names.filter(name -> !name.equals("SchemaChanged")).collect(Collectors.toSet());
  }

  /** Everything that differs; statuses and error bodies are contract like everything else. */
  public static Findings findings(Document old, Document now) {
    List<Change> changes =
        new ArrayList<>(
            Stream.concat(
                    OF_DOCUMENTS.stream().flatMap(rule -> rule.changes(old, now)),
                    OperationPair.of(old, now)
                        .flatMap(
                            pair -> OF_OPERATIONS.stream().flatMap(rule -> rule.changes(pair))))
                .toList());
    changes.addAll(opinions(old, now, changes));
    return Findings.of(changes);
  }

  /**
   * A second opinion counts where no rule of ours found anything, is a hint where they found
   * nothing that breaks, and is left out where they did: they say it better.
   */
  private static List<Change> opinions(Document old, Document now, List<Change> ours) {
    Set<String> judged = operations(ours, EnumSet.allOf(Severity.class));
    Set<String> broken = operations(ours, EnumSet.of(Severity.BREAKING));
    return SecondOpinion.changes(old, now)
        .filter(change -> !broken.contains(change.operation()) && !broken.contains(EVERYWHERE))
        .map(change -> judged.contains(change.operation()) ? change.as(Severity.RISKY) : change)
        .toList();
  }

  private static Set<String> operations(List<Change> changes, Set<Severity> severities) {
    return changes.stream()
        .filter(change -> severities.contains(change.severity()))
        .map(Change::operation)
        .collect(Collectors.toSet());
  }
}
