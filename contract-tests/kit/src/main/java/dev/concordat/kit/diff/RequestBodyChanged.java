package dev.concordat.kit.diff;

import dev.concordat.kit.document.RequestBody;
import java.util.stream.Stream;

/** A body that must be sent, or that the operation no longer takes. */
final class RequestBodyChanged implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    RequestBody before = pair.old().body();
    RequestBody after = pair.now().body();
    if (before == null) {
      return after == null ? Stream.empty() : added(pair, after);
    }
    if (after == null) {
      return told(pair, Severity.BREAKING, before, "takes no request body any more");
    }
    if (before.required() == after.required()) {
      return Stream.empty();
    }
    return after.required()
        ? told(pair, Severity.BREAKING, after, "needs a request body now")
        : told(pair, Severity.COMPATIBLE, after, "needs no request body any more");
  }

  private Stream<Change> added(OperationPair pair, RequestBody body) {
    return body.required()
        ? told(pair, Severity.BREAKING, body, "needs a request body now")
        : told(pair, Severity.COMPATIBLE, body, "may have a request body now");
  }

  private Stream<Change> told(
      OperationPair pair, Severity severity, RequestBody body, String what) {
    return Stream.of(pair.change(severity, this, body.schema().position(), what));
  }
}
