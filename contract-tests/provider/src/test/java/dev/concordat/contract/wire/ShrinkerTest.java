package dev.concordat.contract.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
  @Test
  void leavesOutWhatDoesNotMatter() {
    Shrinker shrinker =
        new Shrinker(bytes -> new String(bytes, ISO_8859_1).matches("(?s).*x.*y.*"));

    byte[] smallest = shrinker.shrink("GET /x HTTP/1.1\r\nHost: y\r\n\r\n".getBytes(ISO_8859_1));

    assertThat(new String(smallest, ISO_8859_1)).isEqualTo("xy");
  }

  @Test
  void makesTheSameMutantsOfTheSameSeed() {
    List<byte[]> seeds = List.of("GET / HTTP/1.1\r\n\r\n".getBytes(ISO_8859_1));
    Mutator one = new Mutator(seeds, new SplittableRandom(7));
    Mutator other = new Mutator(seeds, new SplittableRandom(7));

    for (int i = 0; i < 100; i++) {
      assertThat(one.next()).isEqualTo(other.next());
    }
  }

  @Test
  void writesAnEscapeAsACaseThatCanBeRead() {
    byte[] mutant = "GET /\0 HTTP/1.1\r\n$(#\r\n\r\n".getBytes(ISO_8859_1);
    String written =
        EscapedCase.of(mutant, request -> List.of("expected 400, found 500"), List.of());

    String notation = written.substring(written.indexOf("GET"), written.indexOf("<-- 400"));
    assertThat(WireNotation.read(notation, java.util.Map.of()))
        .isEqualTo(new WireRequest(mutant, true));
    assertThat(written).endsWith("expected 400, found 500");
  }

  @Test
  void tellsOfAnEscapeThatDoesNotComeAgain() {
    byte[] mutant = "GET / HTTP/1.1\r\n\r\n".getBytes(ISO_8859_1);

    assertThat(EscapedCase.of(mutant, request -> List.of(), List.of("found 500")))
        .endsWith("once, not again: found 500");
  }
}
