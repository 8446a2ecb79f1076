package dev.concordat.contract.wire;

import java.util.List;
import java.util.function.Function;

/** Writes an escaped mutant as a case, ready to be put into a file. */
final class EscapedCase {
  private EscapedCase() {}

  /** What was wrong {@code atFirst} is told where it is not when the case is sent again. */
  static String of(
      byte[] mutant, Function<WireRequest, List<String>> complaints, List<String> atFirst) {
    WireRequest request = Mutants.request(mutant);
    StringBuilder out = new StringBuilder("### found by mutation\n# RFC ?, section ?: say why\n");
    out.append(WireNotation.write(request)).append("<-- 400\n");
    List<String> again = complaints.apply(request);
    again.forEach(complaint -> out.append("\n  ").append(complaint));
    if (again.isEmpty()) {
      atFirst.forEach(complaint -> out.append("\n  once, not again: ").append(complaint));
    }
    return out.toString();
  }
}
