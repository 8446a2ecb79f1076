package dev.concordat.kit.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A stamp names the operation asked, the status expected, and a cell of that status. */
final class StampSaysTheSame implements PactRule {
  @Override
  public Stream<String> flaws(Judged judged) {
    Stamp stamp = judged.interaction().stamp();
    if (stamp == null) {
      return Stream.empty();
    }
    String operation = judged.operation().id();
    List<String> flaws = new ArrayList<>();
    if (!stamp.operationId().equals(operation)) {
      flaws.add("expected the operationId " + operation + found(stamp.operationId()));
    }
    if (stamp.status() != judged.status()) {
      flaws.add("expected the status " + judged.status() + found(stamp.status()));
    }
    if (!stamp.cell().startsWith(judged.status() + "-")) {
      flaws.add("expected a cell of " + judged.status() + found(stamp.cell()));
    }
    return flaws.stream();
  }

  private static String found(Object found) {
    return ", but the stamp has " + found;
  }
}
