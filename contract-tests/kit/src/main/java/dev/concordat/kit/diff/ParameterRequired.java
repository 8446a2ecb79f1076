package dev.concordat.kit.diff;

import dev.concordat.kit.document.Parameter;
import java.util.Objects;
import java.util.stream.Stream;

/** A parameter that could be left out, and cannot any more, or the other way round. */
final class ParameterRequired implements OperationRule {
  @Override
  public Stream<Change> changes(OperationPair pair) {
    return pair.old().parameters().stream()
        .filter(before -> pair.now().parameter(before.in(), before.name()) != null)
        .flatMap(
            before ->
                changes(
                    pair,
                    before,
                    Objects.requireNonNull(pair.now().parameter(before.in(), before.name()))));
  }

  private Stream<Change> changes(OperationPair pair, Parameter before, Parameter after) {
    if (before.required() == after.required()) {
      return Stream.empty();
    }
    return Stream.of(
        pair.change(
            after.required() ? Severity.BREAKING : Severity.COMPATIBLE,
            this,
            after.schema().position(),
            after.in()
                + " "
                + after.name()
                + (after.required() ? " is required now" : " may be left out now")));
  }
}
