package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.DocumentedResponse;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What HTTP itself may answer on any path ({@code x-protocol-responses}): clients have a class for
 * each, so one that goes breaks them, and one that comes is told as "undocumented".
 */
final class ProtocolResponseChanged implements DocumentRule {
  @Override
  public Stream<Change> changes(Document old, Document now) {
    return Stream.of(
            told(old, now, Severity.BREAKING, " is no answer of any path any more"),
            told(now, old, Severity.RISKY, " may answer on any path now"),
            schemas(old, now))
        .flatMap(changes -> changes);
  }

  private Stream<Change> told(Document has, Document lacks, Severity severity, String what) {
    return has.protocolResponses().values().stream()
        .filter(response -> !lacks.protocolResponses().containsKey(response.status()))
        .map(
            response ->
                new Change(severity, name(), "", response.position(), response.status() + what));
  }

  private static Stream<Change> schemas(Document old, Document now) {
    SortedMap<Integer, DocumentedResponse> after = now.protocolResponses();
    return old.protocolResponses().values().stream()
        .filter(response -> after.containsKey(response.status()))
        .flatMap(
            before ->
                ResponsePairs.changes(
                    before, Objects.requireNonNull(after.get(before.status())), ""));
  }
}
