package dev.concordat.kit.diff;

import dev.concordat.kit.document.Place;
import java.util.stream.Stream;

/** A parameter that consumers do not send; if it is required, none of their requests is right. */
final class ParameterAdded implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    return pair.now().parameters().stream()
        .filter(after -> after.in() != Place.PATH)
        .filter(after -> pair.old().parameter(after.in(), after.name()) == null)
        .map(
            after ->
                pair.change(
                    after.required() ? Severity.BREAKING : Severity.COMPATIBLE,
                    this,
                    after.schema().position(),
                    after.in()
                        + " "
                        + after.name()
                        + " is new"
                        + (after.required() ? ", and required" : "")));
  }
}
