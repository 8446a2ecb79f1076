package dev.concordat.vectors;

import java.nio.file.Path;

/** The repository's own files. */
final class Tree {
  private static final Path ROOT = Path.of(System.getProperty("concordat.root"));
  static final Path DOCUMENT = ROOT.resolve("api-spec/openapi.yaml");
  static final Path CASES = ROOT.resolve("client/vectors/cases");
  static final Path REASONS = ROOT.resolve("client/vectors/reasons.yaml");

  private Tree() {}

  static Vectors vectors() {
    return Vectors.read(CASES, REASONS, DOCUMENT);
  }
}
