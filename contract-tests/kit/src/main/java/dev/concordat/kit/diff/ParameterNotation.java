package dev.concordat.kit.diff;

import dev.concordat.kit.document.References;
import dev.concordat.kit.source.Located;
import java.util.List;
import java.util.stream.Stream;

/** A parameter whose list or object is written otherwise: {@code style}, {@code explode}. */
final class ParameterNotation implements OperationRule {
  private static final List<String> NOTATION = List.of("style", "explode", "allowReserved");

  @Override
  public Stream<Change> changes(OperationPair pair) {
    return parameters(pair.oldNode())
        .flatMap(
            before ->
                parameters(pair.nowNode())
                    .filter(after -> isSame(before, after))
                    .flatMap(after -> changes(pair, before, after)));
  }

  private Stream<Change> changes(OperationPair pair, Located before, Located after) {
    return NOTATION.stream()
        .filter(keyword -> !before.value().path(keyword).equals(after.value().path(keyword)))
        .map(
            keyword ->
                pair.change(
                    Severity.BREAKING,
                    this,
                    after.position(),
                    "%s %s: %s is %s, was %s"
                        .formatted(
                            after.required("in").text(),
                            after.required("name").text(),
                            keyword,
                            SchemaPair.told(after.value().path(keyword)),
                            SchemaPair.told(before.value().path(keyword)))));
  }

  private static Stream<Located> parameters(Located operation) {
    Located list = operation.member("parameters");
    return list == null ? Stream.empty() : list.items().stream().map(References::resolve);
  }

  private static boolean isSame(Located before, Located after) {
    return before.required("in").text().equals(after.required("in").text())
        && before.required("name").text().equalsIgnoreCase(after.required("name").text());
  }
}
