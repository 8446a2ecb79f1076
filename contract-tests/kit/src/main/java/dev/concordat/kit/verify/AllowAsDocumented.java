package dev.concordat.kit.verify;

import static java.util.stream.Collectors.toCollection;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.judge.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 405 lists in {@code Allow} the methods that the document has for the path (RFC 9110, 15.5.6).
 * HEAD may stand beside GET, and OPTIONS anywhere.
 */
record AllowAsDocumented(Document document) {
  Stream<Finding> findings(Exchange exchange) {
    if (exchange.answer().status() != 405) {
      return Stream.empty();
    }
    Set<String> documented = new TreeSet<>(document.methods(exchange.request().template()));
    Set<String> found =
        exchange.answer().headers("Allow").stream()
            .flatMap(line -> Stream.of(line.split(",", -1)))
            .map(String::strip)
            .collect(toCollection(TreeSet::new));
    Set<String> possible = new TreeSet<>(documented);
    possible.add("OPTIONS");
    if (documented.contains("GET")) {
      possible.add("HEAD");
    }
    return found.containsAll(documented) && possible.containsAll(found)
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "AllowAsDocumented",
                "expected Allow to list "
                    + String.join(", ", documented)
                    + ", found "
                    + List.copyOf(found)));
  }
}
