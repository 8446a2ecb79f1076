package dev.concordat.kit.diff;

import dev.concordat.kit.document.Parameter;
import dev.concordat.kit.document.RequestBody;
import java.util.Objects;
import java.util.stream.Stream;

/** What values an operation takes and gives: every schema of it, rule by rule. */
final class SchemaChanged implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    return Stream.of(parameters(pair), body(pair), responses(pair)).flatMap(changes -> changes);
  }

  private static Stream<Change> parameters(OperationPair pair) {
    return pair.old().parameters().stream()
        .flatMap(
            before -> {
              Parameter after = pair.now().parameter(before.in(), before.name());
              return after == null
                  ? Stream.empty()
                  : SchemaWalk.changes(
                      new SchemaPair(
                          before.schema(),
                          after.schema(),
                          Side.REQUEST,
                          pair.now().id(),
                          before.in() + " " + before.name()));
            });
  }

  private static Stream<Change> body(OperationPair pair) {
    RequestBody before = pair.old().body();
    RequestBody after = pair.now().body();
    return before == null || after == null
        ? Stream.empty()
        : SchemaWalk.changes(
            new SchemaPair(
                before.schema(), after.schema(), Side.REQUEST, pair.now().id(), "request body"));
  }

  private static Stream<Change> responses(OperationPair pair) {
    return pair.statuses()
        .boxed()
        .flatMap(
            status ->
                ResponsePairs.changes(
                    Objects.requireNonNull(pair.old().response(status)),
                    Objects.requireNonNull(pair.now().response(status)),
                    pair.now().id()));
  }
}
