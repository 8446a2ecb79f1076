package dev.concordat.kit.diff;

import dev.concordat.kit.document.DocumentedHeader;
import dev.concordat.kit.document.DocumentedResponse;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A header that consumers read, and that may be missing now or is not documented any more. */
final class ResponseHeaderChanged implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    return pair.statuses()
        .boxed()
        .flatMap(
            status ->
                Stream.concat(
                    lost(pair, response(pair, status, true), response(pair, status, false)),
                    gained(pair, response(pair, status, true), response(pair, status, false))));
  }

  private Stream<Change> lost(OperationPair pair, DocumentedResponse old, DocumentedResponse now) {
    return old.headers().stream()
        .flatMap(
            before -> {
              DocumentedHeader after = header(now, before.name());
              String place = old.status() + " header " + before.name();
              if (after == null) {
                return Stream.of(
                    pair.change(
                        before.required() ? Severity.BREAKING : Severity.RISKY,
                        this,
                        before.schema().position(),
                        place + " is gone"));
              }
              return before.required() && !after.required()
                  ? Stream.of(
                      pair.change(
                          Severity.BREAKING,
                          this,
                          after.schema().position(),
                          place + " may be missing now"))
                  : Stream.empty();
            });
  }

  private Stream<Change> gained(
      OperationPair pair, DocumentedResponse old, DocumentedResponse now) {
    return now.headers().stream()
        .filter(after -> header(old, after.name()) == null)
        .map(
            after ->
                pair.change(
                    Severity.COMPATIBLE,
                    this,
                    after.schema().position(),
                    now.status() + " header " + after.name() + " is new"));
  }

  private static @Nullable DocumentedHeader header(DocumentedResponse response, String name) {
    return response.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  private static DocumentedResponse response(OperationPair pair, int status, boolean old) {
    return Objects.requireNonNull((old ? pair.old() : pair.now()).response(status));
  }
}
