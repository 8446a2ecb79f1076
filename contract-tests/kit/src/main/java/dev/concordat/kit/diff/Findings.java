package dev.concordat.kit.diff;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that differs between two documents, the worst first. Immutable. */
public final class Findings {
  private final List<Finding> all;

  private Findings(List<Finding> all) {
    this.all = all;
  }

  /** The same change of a component, seen through many operations, is one finding. */
  static Findings of(List<Change> changes) {
    Map<Change, List<String>> operations = new LinkedHashMap<>();
    for (Change change : changes) {
      List<String> concerned =
          operations.computeIfAbsent(ofAny(change), anything -> new ArrayList<>());
      if (!change.operation().isEmpty() && !concerned.contains(change.operation())) {
        concerned.add(change.operation());
      }
    }
    List<Finding> findings = new ArrayList<>();
    operations.forEach((change, ids) -> findings.add(finding(change, ids)));
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.position().file())
            .thenComparing(finding -> finding.position().line())
            .thenComparing(Finding::what));
    return new Findings(List.copyOf(findings));
  }

  /** All of them, by severity and line. */
  public List<Finding> all() {
    return all;
  }

  /** Those of one severity. */
  public List<Finding> of(Severity severity) {
    return all.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** Whether a consumer breaks. */
  public boolean isBreaking() {
    return !of(Severity.BREAKING).isEmpty();
  }

  /** One line each, and a last one that counts them. */
  public String report() {
    String lines = all.stream().map(finding -> finding + "\n").collect(joining());
    return lines
        + "changes: %d breaking, %d risky, %d compatible"
            .formatted(
                of(Severity.BREAKING).size(),
                of(Severity.RISKY).size(),
                of(Severity.COMPATIBLE).size());
  }

  private static Change ofAny(Change change) {
    return new Change(change.severity(), change.rule(), "", change.position(), change.what());
  }

  private static Finding finding(Change change, List<String> operations) {
    return new Finding(
        change.severity(),
        change.rule(),
        List.copyOf(operations),
        change.position(),
        change.what());
  }

  @Override
  public String toString() {
    return report();
  }
}
