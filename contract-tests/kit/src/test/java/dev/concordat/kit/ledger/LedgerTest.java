package dev.concordat.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.SourceTree;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LedgerTest {
  private static final Document DOCUMENT =
      Document.of(
          SourceTree.parse(
              "d.yaml",
              """
              openapi: 3.0.3
              paths:
                /x:
                  get:
                    operationId: getX
                    responses:
                      "200": {}
                      "404": {}
              """));

  private final Ledger ledger = new Ledger(DOCUMENT);

  @Test
  void namesWhatIsNotProvenWithItsLine() {
    ledger.prove("getX", 200, "java");

    assertThat(ledger.report())
        .isEqualTo("cells: 1 of 2 proven\nd.yaml:8: getX 404 is documented, but not proven");
    assertThat(ledger.isComplete()).isFalse();
  }

  @Test
  void isCompleteWhenEverythingIsProven() {
    ledger.prove("getX", 200, "java");
    ledger.prove("getX", 404, "java");

    assertThat(ledger.report()).isEqualTo("cells: 2 of 2 proven");
    assertThat(ledger.isComplete()).isTrue();
  }

  @Test
  void namesWhatIsProvenButNotDocumented() {
    ledger.prove("getX", 200, "java");
    ledger.prove("getX", 404, "java");
    ledger.prove("getX", 418, "java");

    assertThat(ledger.report())
        .isEqualTo("cells: 2 of 2 proven\ngetX 418 is proven, but not documented");
    assertThat(ledger.isComplete()).isFalse();
  }

  @Test
  void namesWhoHasNotProvenWhatEachHasTo() {
    Ledger ofTwo = new Ledger(DOCUMENT, List.of("java", "typescript"));
    ofTwo.prove("getX", 200, "java");
    ofTwo.prove("getX", 200, "typescript");
    ofTwo.prove("getX", 404, "java");

    assertThat(ofTwo.report())
        .isEqualTo(
            "cells: 1 of 2 proven by java, typescript\n"
                + "d.yaml:8: getX 404 is documented, but not proven by typescript");
  }
}
