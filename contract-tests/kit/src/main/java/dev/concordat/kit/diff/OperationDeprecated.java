package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** An operation that consumers are asked to leave. */
final class OperationDeprecated implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    boolean before = pair.oldNode().value().path("deprecated").asBoolean(false);
    boolean after = pair.nowNode().value().path("deprecated").asBoolean(false);
    return after && !before
        ? Stream.of(
            pair.change(
                Severity.RISKY,
                this,
                pair.nowNode().required("deprecated").position(),
                "is deprecated now"))
        : Stream.empty();
  }
}
