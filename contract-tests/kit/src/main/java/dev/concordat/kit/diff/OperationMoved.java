package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import java.util.Objects;
import java.util.stream.Stream;

/** An operation that has another method or path now. */
final class OperationMoved implements DocumentRule {
  @Override
  public Stream<Change> changes(Document old, Document now) {
    return old.operations().stream()
        .filter(before -> now.operation(before.id()) != null)
        .filter(before -> now.operations().stream().noneMatch(o -> OperationPair.isSame(before, o)))
        .map(before -> moved(before, Objects.requireNonNull(now.operation(before.id()))));
  }

  private Change moved(Operation before, Operation after) {
    return new Change(
        Severity.BREAKING,
        name(),
        after.id(),
        after.position(),
        "is %s %s now, was %s %s"
            .formatted(after.method(), after.path(), before.method(), before.path()));
  }
}
