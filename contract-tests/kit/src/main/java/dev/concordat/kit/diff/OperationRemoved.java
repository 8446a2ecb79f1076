package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import java.util.stream.Stream;

/** An operation that the new document has neither at its path nor anywhere else. */
final class OperationRemoved implements DocumentRule {
  @Override
  public Stream<Change> changes(Document old, Document now) {
    return old.operations().stream()
        .filter(before -> now.operation(before.id()) == null)
        .filter(before -> now.operations().stream().noneMatch(o -> OperationPair.isSame(before, o)))
        .map(
            gone ->
                new Change(
                    Severity.BREAKING,
                    name(),
                    gone.id(),
                    gone.position(),
                    gone.method() + " " + gone.path() + " is gone"));
  }
}
