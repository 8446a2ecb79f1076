package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.RequestRules;
import java.util.stream.Stream;

/** A repaired request is allowed by the document, and is not the defective one again. */
final class ValidRepair implements Cause {
  private final Document document;

  ValidRepair(Document document) {
    this.document = document;
  }

  @Override
  public Stream<String> flaws(Scenario error, Repaired repaired) {
    Stream<String> same =
        error.attempt().equals(repaired.attempt())
            ? Stream.of("the repaired request is the defective one again")
            : Stream.empty();
    return Stream.concat(
        same,
        new RequestRules(document, error.operation())
            .violations(repaired.attempt().request()).stream()
                .map(violation -> "the repaired request violates the document: " + violation));
  }
}
