package dev.concordat.kit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceTreeTest {
  @Test
  void knowsTheLineOfEveryMember() {
    Located root = SourceTree.parse("a.yaml", "one: 1\ntwo:\n  - x\n  - deep: [y]\n").root();

    assertThat(root.required("two").position()).hasToString("a.yaml:2");
    assertThat(root.required("two").items().get(1).required("deep").position())
        .hasToString("a.yaml:4");
  }

  @Test
  void readsScalarsAsJsonDoes() {
    Located root =
        SourceTree.parse("a.yaml", "{a: 1, b: 1.50, c: true, d: null, e: '1', f: x}").root();

    assertThat(root.value())
        .hasToString("{\"a\":1,\"b\":1.50,\"c\":true,\"d\":null,\"e\":\"1\",\"f\":\"x\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 'b: c: d' e | a.yaml:1: expected YAML, but expected <block end>, but found '<scalar>'",
        "{a: 1, a: 2} | a.yaml:1: 'a' is given twice",
        "a: .inf | a.yaml:1: expected a number that JSON can write",
        "? [a] | a.yaml:1: expected a name before the colon",
        "&a [*a] | a.yaml:1: expected a tree, but this alias contains itself",
      })
  void tellsWhereItIsNotATree(String yaml, String mistake) {
    assertThatThrownBy(() -> SourceTree.parse("a.yaml", yaml)).hasMessage(mistake);
  }

  @Test
  void tellsWhichFileIsMissing() {
    assertThatThrownBy(() -> SourceTree.read(Path.of("nowhere.yaml")))
        .hasMessage("nowhere.yaml:1: expected a file, found nothing");
  }

  @Test
  void tellsWhatIsExpectedOfANode() {
    Located root = SourceTree.parse("a.yaml", "text: x\nnumber: 1\n").root();

    assertThatThrownBy(() -> root.required("absent"))
        .hasMessage("a.yaml:1: expected a member 'absent'");
    assertThatThrownBy(() -> root.required("number").text())
        .hasMessage("a.yaml:2: expected a text");
    assertThatThrownBy(() -> root.required("text").integer())
        .hasMessage("a.yaml:1: expected a whole number");
    assertThatThrownBy(() -> root.required("text").items()).hasMessage("a.yaml:1: expected a list");
    assertThatThrownBy(() -> root.required("text").members())
        .hasMessage("a.yaml:1: expected an object");
    assertThatThrownBy(() -> root.allowOnly("text"))
        .hasMessage("a.yaml:2: 'number' is not known here; expected one of [text]");
  }
}
