package dev.concordat.contract.fuzz;

import net.jqwik.api.Arbitrary;

/** Path ids that name nothing: any text but what HTTP itself refuses in a path. */
final class PathTexts {
  private PathTexts() {}

  static Arbitrary<String> any() {
    return Characters.text(1, 40)
        .map(text -> text.replaceAll("[\\p{Cntrl}\u2028\u2029/\\\\;%]", "x"))
        .filter(text -> !text.matches("\\.*"))
        .withoutEdgeCases();
  }
}
