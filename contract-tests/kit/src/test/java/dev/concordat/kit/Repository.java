package dev.concordat.kit;

import dev.concordat.kit.document.Document;
import java.nio.file.Path;

/** This repository's own document and cells, as the largest example there is. */
public final class Repository {
  private static final Path ROOT = Path.of(System.getProperty("concordat.root", "../.."));

  public static final Path DOCUMENT = ROOT.resolve("api-spec/openapi.yaml");

  public static final Path CELLS = ROOT.resolve("contract-tests/cells");

  public static final Path RELEASED = ROOT.resolve("api-spec/released");

  private Repository() {}

  /** A file or folder of this module's test resources, where it stands in the repository. */
  public static Path resource(String name) {
    return ROOT.resolve("contract-tests/kit/src/test/resources").resolve(name);
  }

  /** The page that tells a new user how to prove a server. */
  public static Path guide() {
    return ROOT.resolve("docs/verify.md");
  }

  public static Document document() {
    return Document.read(DOCUMENT);
  }
}
