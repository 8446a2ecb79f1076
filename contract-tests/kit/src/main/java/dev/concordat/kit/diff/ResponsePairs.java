package dev.concordat.kit.diff;

import dev.concordat.kit.document.DocumentedHeader;
import dev.concordat.kit.document.DocumentedResponse;
import java.util.stream.Stream;

/** The schemas that a response has in both documents: of its body and of its headers. */
final class ResponsePairs {
  private ResponsePairs() {}

  static Stream<Change> changes(DocumentedResponse old, DocumentedResponse now, String operation) {
    Side side = Side.of(old.status());
    Stream<Change> body =
        old.schema() == null || now.schema() == null
            ? Stream.empty()
            : SchemaWalk.changes(
                new SchemaPair(
                    old.schema(), now.schema(), side, operation, old.status() + " body"));
    return Stream.concat(
        body,
        old.headers().stream()
            .flatMap(
                before ->
                    now.headers().stream()
                        .filter(after -> after.name().equalsIgnoreCase(before.name()))
                        .flatMap(after -> header(before, after, old.status(), operation))));
  }

  private static Stream<Change> header(
      DocumentedHeader old, DocumentedHeader now, int status, String operation) {
    return SchemaWalk.changes(
        new SchemaPair(
            old.schema(),
            now.schema(),
            Side.of(status),
            operation,
            status + " header " + now.name()));
  }
}
