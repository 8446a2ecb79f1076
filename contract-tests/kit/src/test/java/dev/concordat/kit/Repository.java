package dev.concordat.kit;

import dev.concordat.kit.document.Document;
import java.nio.file.Path;

/** This repository's own document and cells, as the largest example there is. */
public final class Repository {
  private static final Path ROOT = Path.of(System.getProperty("concordat.root", "../.."));

  public static final Path CELLS = ROOT.resolve("contract-tests/cells");

  public static final Path RELEASED = ROOT.resolve("api-spec/released");

  private Repository() {}

  public static Document document() {
    return Document.read(ROOT.resolve("api-spec/openapi.yaml"));
  }
}
