package dev.concordat.kit.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.Repository;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.cell.Shop;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Mistake;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CauseProofTest {
  private final Path folder;

  CauseProofTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findsNoFaultWithTheCellsOfThisRepository() {
    Document document = Repository.document();

    assertThat(
            new CauseProof(document).mistakes(Cells.read(Repository.CELLS, document).scenarios()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | count: 0 | body: { count: 1 }",
        "401 | as: old | as: ann",
        "403 | as: bob | as: ann",
        "409 | note: taken | body: { note: free }",
        "429 | note: x | given: []",
      })
  void acceptsAPairThatDiffersByItsCause(int status, String request, String repair) {
    assertThat(mistakes(status, request, repair)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | count: 1 | body: { count: 2 } | a 400 needs a request that violates the document;"
            + " this one does not",
        "400 | note: 1 | body: { note: x } | no entry of the message names 'note', which violates"
            + " the document",
        "400 | note: 1 | body: { note: x } | nothing violates the document where this says: count:"
            + " must be at least 1",
        "400 | count: 0 | body: { count: -1 } | the repaired request violates the document:"
            + " body/count: must have a minimum value of 1",
        "400 | count: 0 | body: {} | the repaired request is the defective one again",
        "400 | count: 0 | { as: bob, body: { count: 1 } } | the repaired request must be asked by"
            + " 'ann' too",
        "409 | count: 0 | body: { count: 1 } | the request must not violate the document, else the"
            + " answer is 400: body/count: must have a minimum value of 1",
        "401 | as: ann | as: bob | the credentials of 'ann' are good",
        "401 | as: old | { as: ann, body: { note: x } } | the repaired request must differ in 'as'"
            + " only, not in what is asked",
        "403 | as: old | as: ann | the credentials of 'old' are bad: that is a 401",
        "403 | as: bob | { as: ann, given: [] } | the repaired request must differ in 'as' only,"
            + " not in what is given",
        "429 | note: x | body: { note: y } | the repaired request must be the same request",
      })
  void refusesAPairWithAnotherCause(int status, String request, String repair, String flaw) {
    assertThat(mistakes(status, request, repair))
        .extracting(Mistake::what)
        .contains("fillCart " + status + "-x: " + flaw);
  }

  @Test
  void refusesASuccessTheDocumentDoesNotAllow() {
    Shop shop =
        new Shop(folder)
            .write(
                "fillCart/200-none.yaml",
                """
                why: x
                request: { as: ann, path: { cart: c }, body: { count: 0 } }
                response: { status: 200, body: { id: c } }
                """);

    assertThat(new CauseProof(shop.document()).mistakes(shop.scenarios()))
        .extracting(Mistake::what)
        .containsExactly(
            "fillCart 200-none: the document promises another answer: body/count: required property"
                + " 'count' not found",
            "fillCart 200-none: a request that succeeds violates the document: body/count: must"
                + " have a minimum value of 1");
  }

  private List<Mistake> mistakes(int status, String request, String repair) {
    boolean identity = request.startsWith("as:");
    String message = status == 400 ? "['count: must be at least 1']" : "No.";
    Shop shop =
        new Shop(folder)
            .write(
                "fillCart/" + status + "-x.yaml",
                """
                why: x
                given: [it is so]
                request: { %s, path: { cart: c }, body: { %s } }
                response: { status: %d, message: %s }
                repaired: { %s, status: 200 }
                """
                    .formatted(
                        identity ? request : "as: ann",
                        identity ? "count: 1" : request,
                        status,
                        message,
                        repair.replaceAll("^\\{ | }$", repair.startsWith("{") ? "" : "$0")));
    return new CauseProof(shop.document()).mistakes(shop.scenarios());
  }
}
