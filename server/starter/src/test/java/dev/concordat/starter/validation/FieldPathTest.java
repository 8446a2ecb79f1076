package dev.concordat.starter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldPathTest {
  private static final FieldPath KEY = FieldPath.root().member("entries").item(3).member("key");

  @Test
  void readsAsACallerWouldWriteIt() {
    assertThat(KEY).hasToString("entries[3].key");
    assertThat(FieldPath.root()).hasToString("");
    assertThat(FieldPath.root().item(0)).hasToString("[0]");
    assertThat(FieldPath.root().member("a.b@c/-")).hasToString("a.b@c/-");
  }

  @Test
  void quotesNoNameThatReadsPlainly() {
    for (String plain : List.of("a", "z", "A", "Z", "0", "9", "_", "$", "-", "azAZ09_$-.@/")) {
      assertThat(FieldPath.root().member(plain)).hasToString(plain);
    }
  }

  @Test
  void quotesWhatWouldNotReadPlainly() {
    for (String odd : List.of("", ".a", "@a", "/a", "a`", "a{", "a[", "a:", "a!")) {
      assertThat(FieldPath.root().member(odd)).hasToString("'" + odd + "'");
    }
    assertThat(FieldPath.root().member("a b")).hasToString("'a b'");
    assertThat(FieldPath.root().member("a:")).hasToString("'a:'");
    assertThat(FieldPath.root().member("é")).hasToString("'é'");
    assertThat(FieldPath.root().member("~!")).hasToString("'~!'");
    assertThat(FieldPath.root().member("a\n\u007f\u001f")).hasToString("'a???'");
  }

  @Test
  void cutsLongNames() {
    assertThat(FieldPath.root().member("x".repeat(64))).hasToString("x".repeat(64));
    assertThat(FieldPath.root().member("x".repeat(65))).hasToString("'" + "x".repeat(64) + "…'");
    assertThat(FieldPath.root().member(" ".repeat(64))).hasToString("'" + " ".repeat(64) + "'");
  }

  @Test
  void knowsWhatLiesInside() {
    FieldPath entries = FieldPath.root().member("entries");
    assertThat(KEY.isIn(Set.of(entries))).isTrue();
    assertThat(entries.isIn(Set.of(entries))).isTrue();
    assertThat(KEY.isIn(Set.of(FieldPath.root()))).isTrue();
    assertThat(entries.isIn(Set.of(KEY))).isFalse();
    assertThat(KEY.isIn(Set.of(FieldPath.root().member("other")))).isFalse();
    assertThat(KEY.isIn(Set.of())).isFalse();
  }

  @Test
  void knowsTheWhole() {
    assertThat(FieldPath.root().isRoot()).isTrue();
    assertThat(KEY.isRoot()).isFalse();
  }

  @Test
  void isSeenFromOutside() {
    assertThat(KEY.inside(FieldPath.root().member("body"))).hasToString("body.entries[3].key");
  }
}
