package dev.concordat.kit.diff;

import dev.concordat.kit.source.Located;
import java.util.stream.Stream;

/** A status whose description says something else now: it may come for another reason. */
final class StatusMeaning implements OperationRule {
  private static final String DESCRIPTION = "description";

  @Override
  public Stream<Change> changes(OperationPair pair) {
    return pair.statuses()
        .boxed()
        .flatMap(
            status -> {
              Located now = pair.nowResponse(status);
              String before = pair.oldResponse(status).value().path(DESCRIPTION).asString("");
              String after = now.value().path(DESCRIPTION).asString("");
              return before.equals(after)
                  ? Stream.empty()
                  : Stream.of(
                      pair.change(
                          Severity.RISKY,
                          this,
                          (after.isEmpty() ? now : now.required(DESCRIPTION)).position(),
                          "%d means \"%s\" now, meant \"%s\"".formatted(status, after, before)));
            });
  }
}
