package dev.concordat.kit.diff;

import dev.concordat.kit.document.References;
import dev.concordat.kit.source.Located;
import java.util.Map;
import java.util.stream.Stream;

/** A body in a media type that is gone, or has come. */
final class MediaTypeChanged implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    Located oldBody = pair.oldNode().member("requestBody");
    Located nowBody = pair.nowNode().member("requestBody");
    Stream<Change> request =
        oldBody == null || nowBody == null
            ? Stream.empty()
            : changes(
                pair,
                References.resolve(oldBody),
                References.resolve(nowBody),
                "the request",
                Severity.COMPATIBLE);
    return Stream.concat(
        request,
        pair.statuses()
            .boxed()
            .flatMap(
                status ->
                    changes(
                        pair,
                        pair.oldResponse(status),
                        pair.nowResponse(status),
                        "" + status,
                        Severity.RISKY)));
  }

  private Stream<Change> changes(
      OperationPair pair, Located old, Located now, String place, Severity added) {
    Map<String, Located> before = content(old);
    Map<String, Located> after = content(now);
    return Stream.concat(
        before.entrySet().stream()
            .filter(type -> !after.containsKey(type.getKey()))
            .map(
                type ->
                    pair.change(
                        Severity.BREAKING,
                        this,
                        type.getValue().position(),
                        place + " has no " + type.getKey() + " any more")),
        after.entrySet().stream()
            .filter(type -> !before.containsKey(type.getKey()))
            .map(
                type ->
                    pair.change(
                        added,
                        this,
                        type.getValue().position(),
                        place + " may be " + type.getKey() + " now")));
  }

  private static Map<String, Located> content(Located holder) {
    Located content = holder.member("content");
    return content == null ? Map.of() : content.members();
  }
}
