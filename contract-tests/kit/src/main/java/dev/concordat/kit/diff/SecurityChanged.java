package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.Position;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Other credentials than before, or none: a request that was let in is not, or anybody's is, and
 * what consumers keep there is open.
 */
final class SecurityChanged implements OperationRule {
  private static final String SECURITY = "security";

  @Override
  public Stream<Change> changes(OperationPair pair) {
    JsonNode before = security(pair.oldDocument(), pair.oldNode());
    JsonNode after = security(pair.nowDocument(), pair.nowNode());
    if (before.equals(after)) {
      return Stream.empty();
    }
    boolean opened = pair.old().secured() && !pair.now().secured();
    boolean wider = before.valueStream().allMatch(one -> after.valueStream().anyMatch(one::equals));
    return Stream.of(
        pair.change(
            wider && !opened && pair.old().secured() ? Severity.COMPATIBLE : Severity.BREAKING,
            this,
            position(pair),
            opened
                ? "needs no credentials any more"
                : "needs the credentials " + after + ", needed " + before));
  }

  private static JsonNode security(Document document, Located operation) {
    Located own = operation.member(SECURITY);
    Located security = own == null ? document.root().member(SECURITY) : own;
    return security == null ? JsonNodeFactory.instance.arrayNode() : security.value();
  }

  private static Position position(OperationPair pair) {
    Located own = pair.nowNode().member(SECURITY);
    Located all = pair.nowDocument().root().member(SECURITY);
    if (own != null) {
      return own.position();
    }
    return all == null ? pair.now().position() : all.position();
  }
}
