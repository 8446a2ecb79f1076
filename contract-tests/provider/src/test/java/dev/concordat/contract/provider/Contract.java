package dev.concordat.contract.provider;

import static java.util.stream.Collectors.toMap;

import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The document, the cells, and where the consumers leave their pacts; read once. */
public final class Contract {
  private static final Path ROOT = Path.of(System.getProperty("concordat.root", "../.."));

  static final Path FILE = ROOT.resolve("api-spec/openapi.yaml");

  static final Path CELLS = ROOT.resolve("contract-tests/cells");

  /** What client and server have agreed on. */
  public static final Document DOCUMENT = Document.read(FILE);

  /** Every cell, applied to its operation. */
  public static final List<Scenario> SCENARIOS = Cells.read(CELLS, DOCUMENT).scenarios();

  static final Path VERIFIER = ROOT.resolve("contract-tests/kit/target/concordat-verify.jar");

  static final Path PACTS = ROOT.resolve("contract-tests/consumer/target/pacts");

  private static final Map<String, Scenario> BY_DESCRIPTION =
      SCENARIOS.stream().collect(toMap(Scenario::description, Function.identity()));

  private Contract() {}

  /** The cell of that description, or null. */
  static @Nullable Scenario scenario(String description) {
    return BY_DESCRIPTION.get(description);
  }
}
