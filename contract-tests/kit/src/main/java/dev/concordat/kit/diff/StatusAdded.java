package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** A status that a consumer has no case for: an exhaustive switch over the outcomes breaks. */
final class StatusAdded implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    return pair.now().responses().values().stream()
        .filter(response -> pair.old().response(response.status()) == null)
        .map(
            response ->
                pair.change(
                    Severity.BREAKING,
                    this,
                    response.position(),
                    "answers " + response.status() + " now, for which no consumer has a case"));
  }
}
