package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** A status that consumers wait for in vain: whatever it told is told otherwise, or not at all. */
final class StatusRemoved implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    return pair.old().responses().values().stream()
        .filter(response -> pair.now().response(response.status()) == null)
        .map(
            response ->
                pair.change(
                    Severity.BREAKING,
                    this,
                    response.position(),
                    "no longer answers " + response.status()));
  }
}
