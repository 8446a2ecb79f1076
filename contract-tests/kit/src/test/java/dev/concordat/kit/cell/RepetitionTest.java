package dev.concordat.kit.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RepetitionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{ $repeat: 3, of: ab } | \"ababab\"",
        "{ a: [{ $repeat: 2, of: x }] } | {\"a\":[\"xx\"]}",
        "{ $repeat: 2, of: { k: 'n{n}', v: 1 } } | [{\"k\":\"n1\",\"v\":1},{\"k\":\"n2\",\"v\":1}]",
        "{ a: { b: 1 } } | {\"a\":{\"b\":1}}",
      })
  void writesOutWhatIsRepeated(String yaml, String json) {
    assertThat(Repetition.expand(SourceTree.parse("a.yaml", yaml).root().value()))
        .hasToString(json);
  }
}
