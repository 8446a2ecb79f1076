package dev.concordat.kit.diff;

import dev.concordat.kit.source.Located;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Another scope that credentials must have ({@code x-required-scope}): those of old get 403. */
final class RequiredScope implements OperationRule {
  private static final String SCOPE = "x-required-scope";

  @Override
  public Stream<Change> changes(OperationPair pair) {
    JsonNode before = pair.oldNode().value().path(SCOPE);
    JsonNode after = pair.nowNode().value().path(SCOPE);
    if (before.equals(after)) {
      return Stream.empty();
    }
    Located line = after.isMissingNode() ? pair.oldNode() : pair.nowNode();
    return Stream.of(
        pair.change(
            after.isMissingNode() ? Severity.COMPATIBLE : Severity.BREAKING,
            this,
            line.required(SCOPE).position(),
            "needs the scope " + SchemaPair.told(after) + ", needed " + SchemaPair.told(before)));
  }
}
