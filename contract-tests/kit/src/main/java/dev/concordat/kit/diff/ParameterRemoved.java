package dev.concordat.kit.diff;

import dev.concordat.kit.document.Place;
import java.util.stream.Stream;

/** A parameter that consumers send, and that the operation no longer takes. */
final class ParameterRemoved implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    return pair.old().parameters().stream()
        .filter(before -> before.in() != Place.PATH)
        .filter(before -> pair.now().parameter(before.in(), before.name()) == null)
        .map(
            before ->
                pair.change(
                    Severity.BREAKING,
                    this,
                    before.schema().position(),
                    before.in() + " " + before.name() + " is gone"));
  }
}
