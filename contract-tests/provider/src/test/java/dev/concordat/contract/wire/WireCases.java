package dev.concordat.contract.wire;

import java.util.List;

/** The cases of contract-tests/wire. */
final class WireCases {
  private WireCases() {}

  /** All files; throws MisuseException naming every mistake in them. */
  static List<WireFile> all() {
    return WireFile.readAll(Folders.CONTRACT_TESTS.resolve("wire"), new Identities().tokens());
  }

  static List<WireCase> of(List<WireFile> files) {
    return files.stream().flatMap(file -> file.cases().stream()).toList();
  }
}
