package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.RequestRules;
import dev.concordat.kit.document.Violation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A 400 refuses a request that violates the document where its message says, and nowhere else. */
final class InvalidFields implements Cause {
  private final Document document;

  InvalidFields(Document document) {
    this.document = document;
  }

  @Override
  public Stream<String> flaws(Scenario error, Repaired repaired) {
    List<Violation> violations =
        new RequestRules(document, error.operation()).violations(error.request());
    if (violations.isEmpty()) {
      return Stream.of("a 400 needs a request that violates the document; this one does not");
    }
    JsonNode message = Objects.requireNonNull(error.expected().body()).path("message");
    return FailingFields.flaws(violations, message);
  }
}
