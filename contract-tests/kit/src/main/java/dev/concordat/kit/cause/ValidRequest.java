package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.RequestRules;
import java.util.stream.Stream;

/** Every error but 400 refuses a request that the document allows. */
final class ValidRequest implements Cause {
  private final Document document;

  ValidRequest(Document document) {
    this.document = document;
  }

  @Override
  public Stream<String> flaws(Scenario error, Repaired repaired) {
    return new RequestRules(document, error.operation())
        .violations(error.request()).stream()
            .map(
                violation ->
                    "the request must not violate the document, else the answer is 400: "
                        + violation);
  }
}
