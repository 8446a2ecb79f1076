package dev.concordat.contract.wire;

import java.nio.file.Path;

/** Where the data of the contract suites lie. */
final class Folders {
  /** The folder contract-tests of this checkout. */
  static final Path CONTRACT_TESTS =
      Path.of(System.getProperty("concordat.root", "../..")).resolve("contract-tests");

  private Folders() {}
}
