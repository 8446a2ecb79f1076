package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import java.util.stream.Stream;

/** An operation that the old document did not have. */
final class OperationAdded implements DocumentRule {
  @Override
  public Stream<Change> changes(Document old, Document now) {
    return now.operations().stream()
        .filter(after -> old.operation(after.id()) == null)
        .filter(after -> old.operations().stream().noneMatch(o -> OperationPair.isSame(o, after)))
        .map(
            added ->
                new Change(
                    Severity.COMPATIBLE,
                    name(),
                    added.id(),
                    added.position(),
                    added.method() + " " + added.path() + " is new"));
  }
}
