package dev.concordat.contract.fuzz;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Text of Unicode characters, counted in code points; never NUL, never half a surrogate pair. */
final class Characters {
  /** Longer than usual texts would only make requests slow to send. */
  private static final int USUAL = 24;

  private static final Arbitrary<Integer> ANY =
      Arbitraries.frequencyOf(
          Tuple.of(8, range(' ', '~')),
          Tuple.of(2, range(0xA1, 0x2FF)),
          Tuple.of(2, range(0x1F600, 0x1F64F)),
          Tuple.of(1, range(0x4E00, 0x9FFF)),
          Tuple.of(1, Arbitraries.of(0xA0, 0x2003, 0x3000, 0x200B, 0xFEFF, 0x2028, 0x85)),
          Tuple.of(1, range(0x01, 0x1F)),
          Tuple.of(1, Arbitraries.of(0x7F, 0x301, 0x202E, 0xFFFD, 0xFFFF, 0xE000, 0x10FFFF)));

  private Characters() {}

  /** Mostly short, sometimes exactly as long as may be. */
  static Arbitrary<String> text(int min, int max) {
    Arbitrary<String> usual = text(ANY, min, Math.min(max, min + USUAL));
    return max <= USUAL
        ? usual
        : Arbitraries.frequencyOf(
            Tuple.of(20, usual), Tuple.of(1, text(range(0x1F600, 0x1F64F), max, max)));
  }

  private static Arbitrary<String> text(Arbitrary<Integer> characters, int min, int max) {
    return characters
        .list()
        .ofMinSize(min)
        .ofMaxSize(max)
        .map(
            all ->
                all.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  private static Arbitrary<Integer> range(int first, int last) {
    return Arbitraries.integers().between(first, last);
  }
}
