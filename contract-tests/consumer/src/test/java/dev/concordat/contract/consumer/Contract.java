package dev.concordat.contract.consumer;

import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import java.nio.file.Path;
import java.util.List;

/** The document and its cells. */
final class Contract {
  private static final Path ROOT = Path.of(System.getProperty("concordat.root", "../.."));

  static final Document DOCUMENT = Document.read(ROOT.resolve("api-spec/openapi.yaml"));

  private Contract() {}

  static List<Scenario> scenarios() {
    return Cells.read(ROOT.resolve("contract-tests/cells"), DOCUMENT).scenarios();
  }

  static Scenario scenario(String description) {
    return scenarios().stream()
        .filter(scenario -> scenario.description().equals(description))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no cell '" + description + "'"));
  }
}
