package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** Another {@code operationId}: generated clients have a method of that name. */
final class OperationRenamed implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    String before = pair.old().id();
    return before.equals(pair.now().id())
        ? Stream.empty()
        : Stream.of(
            pair.change(
                Severity.BREAKING,
                this,
                pair.nowNode().required("operationId").position(),
                "the operationId is " + pair.now().id() + ", was " + before));
  }
}
