package dev.concordat.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Bytes nobody thought of: the wire cases, broken at random.
 *
 * <p>{@code -Dconcordat.wire.mutants=100000} sends more, {@code -Dconcordat.wire.seed=7} others.
 */
class MutantTest {
  private static final int MUTANTS = Integer.getInteger("concordat.wire.mutants", 10_000);
  private static final long SEED = Long.getLong("concordat.wire.seed", 20_261_101L);

  /** Larger seeds would only make mutants slower to send. */
  private static final int LONGEST_SEED = 2_000;

  @Test
  void letsNoMutantEscape() {
    try (WireServer server = WireServer.plain(List.of());
        MutantRun run = new MutantRun(server)) {
      run.send(new Mutator(seeds(), new SplittableRandom(SEED)), MUTANTS);

      int sent = run.counts().values().stream().mapToInt(Integer::intValue).sum();
      System.out.println(
          "wire: " + sent + " mutants of seed " + SEED + ", first answers " + run.counts());
      assertThat(run.escapes()).as("mutants of seed %s that escape", SEED).isEmpty();
      assertThat(sent).isEqualTo(MUTANTS);
    }
  }

  private static List<byte[]> seeds() {
    return WireCases.of(WireCases.all()).stream()
        .filter(wire -> wire.door() == Door.MAIN)
        .map(wire -> wire.request().bytes())
        .filter(bytes -> bytes.length > 0 && bytes.length <= LONGEST_SEED)
        .toList();
  }
}
