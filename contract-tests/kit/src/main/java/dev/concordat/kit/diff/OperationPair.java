package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.document.References;
import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.Position;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An operation in both documents: the same method of the same path, whatever its parameters. */
record OperationPair(Document oldDocument, Operation old, Document nowDocument, Operation now) {
  static Stream<OperationPair> of(Document old, Document now) {
    return old.operations().stream()
        .flatMap(
            before ->
                now.operations().stream()
                    .filter(after -> isSame(before, after))
                    .map(after -> new OperationPair(old, before, now, after)));
  }

  static boolean isSame(Operation old, Operation now) {
    return old.method().equals(now.method()) && shape(old).equals(shape(now));
  }

  /** The path, whatever its parameters are called. */
  private static String shape(Operation operation) {
    return operation.path().replaceAll("\\{[^}]*}", "{}");
  }

  Located oldNode() {
    return oldDocument.node(old);
  }

  Located nowNode() {
    return nowDocument.node(now);
  }

  /** The statuses that both list. */
  IntStream statuses() {
    return old.responses().keySet().stream()
        .filter(status -> now.response(status) != null)
        .mapToInt(Integer::intValue);
  }

  Located oldResponse(int status) {
    return response(oldNode(), status);
  }

  Located nowResponse(int status) {
    return response(nowNode(), status);
  }

  /** Where the new document lists that status for the operation. */
  Position line(int status) {
    return Objects.requireNonNull(now.response(status)).position();
  }

  Change change(Severity severity, OperationRule rule, Position position, String what) {
    return new Change(severity, rule.name(), now.id(), position, what);
  }

  private static Located response(Located operation, int status) {
    return References.resolve(operation.required("responses").required(Integer.toString(status)));
  }
}
