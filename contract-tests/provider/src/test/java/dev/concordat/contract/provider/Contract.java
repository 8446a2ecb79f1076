package dev.concordat.contract.provider;

import static java.util.stream.Collectors.toMap;

import dev.concordat.contract.provider.Consumers.Consumer;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The document, the cells, and the consumers; read once. */
public final class Contract {
  private static final Path ROOT = Path.of(System.getProperty("concordat.root", "../.."));

  static final Path FILE = ROOT.resolve("api-spec/openapi.yaml");

  static final Path CELLS = ROOT.resolve("contract-tests/cells");

  /** What client and server have agreed on. */
  public static final Document DOCUMENT = Document.read(FILE);

  /** Every cell, applied to its operation. */
  public static final List<Scenario> SCENARIOS = Cells.read(CELLS, DOCUMENT).scenarios();

  static final Path VERIFIER = ROOT.resolve("contract-tests/kit/target/concordat-verify.jar");

  /** Who has to prove every cell, and where each leaves its pact. */
  static final Consumers CONSUMERS =
      new Consumers(
          List.of(
              new Consumer("java", ROOT.resolve("contract-tests/consumer/target/pacts")),
              new Consumer("typescript", ROOT.resolve("client/typescript/target/pacts")),
              new Consumer("python", ROOT.resolve("client/python/target/pacts"))));

  private static final Map<String, Scenario> BY_DESCRIPTION =
      SCENARIOS.stream().collect(toMap(Scenario::description, Function.identity()));

  private Contract() {}

  /** The cell of that description, or null. */
  static @Nullable Scenario scenario(String description) {
    return BY_DESCRIPTION.get(description);
  }
}
