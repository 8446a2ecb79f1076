package dev.concordat.kit.diff;

import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.Position;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Who raises an error, {@code x-handler-error} of a response and {@code x-handler-errors} of an
 * operation: from another layer it comes at another time, before or after a request is looked at.
 */
final class HandlerErrorChanged implements OperationRule {
  private static final String OF_RESPONSE = "x-handler-error";
  private static final String OF_OPERATION = "x-handler-errors";

  @Override
  public Stream<Change> changes(OperationPair pair) {
    return Stream.concat(
        changes(pair, pair.oldNode(), pair.nowNode(), OF_OPERATION, OF_OPERATION),
        pair.statuses()
            .boxed()
            .flatMap(
                status ->
                    changes(
                        pair,
                        pair.oldResponse(status),
                        pair.nowResponse(status),
                        OF_RESPONSE,
                        status + " " + OF_RESPONSE)));
  }

  private Stream<Change> changes(
      OperationPair pair, Located old, Located now, String extension, String place) {
    JsonNode before = old.value().path(extension);
    JsonNode after = now.value().path(extension);
    if (before.equals(after)) {
      return Stream.empty();
    }
    Position position =
        after.isMissingNode()
            ? old.required(extension).position()
            : now.required(extension).position();
    return Stream.of(
        pair.change(
            Severity.RISKY,
            this,
            position,
            "%s is %s, was %s".formatted(place, SchemaPair.told(after), SchemaPair.told(before))));
  }
}
