package dev.concordat.contract.wire;

import java.util.List;
import java.util.function.Function;

/** Writes an escaped mutant as a case, ready to be put into a file. */
final class EscapedCase {
  private EscapedCase() {}

  static String of(byte[] mutant, Function<WireRequest, List<String>> complaints) {
    WireRequest request = Mutants.request(mutant);
    StringBuilder out = new StringBuilder("### found by mutation\n# RFC ?, section ?: say why\n");
    out.append(WireNotation.write(request)).append("<-- 400\n");
    complaints.apply(request).forEach(complaint -> out.append("\n  ").append(complaint));
    return out.toString();
  }
}
