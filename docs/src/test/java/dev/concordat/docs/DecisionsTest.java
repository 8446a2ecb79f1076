package dev.concordat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions are numbered, short, and say what was rejected. */
class DecisionsTest {
  static List<Path> decisions() {
    return Pages.under("docs/decisions");
  }

  @Test
  void areNumberedWithoutGaps() {
    assertThat(decisions())
        .map(decision -> decision.getFileName().toString().substring(0, 4))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, decisions().size()).mapToObj("%04d"::formatted).toList());
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void giveContextDecisionAndWhatWasRejected(Path decision) {
    List<String> lines = Pages.text(decision).lines().toList();

    assertThat(lines).hasSizeLessThanOrEqualTo(40);
    assertThat(lines.stream().filter(line -> line.startsWith("## ")))
        .containsExactly("## Context", "## Decision", "## Rejected");
  }
}
