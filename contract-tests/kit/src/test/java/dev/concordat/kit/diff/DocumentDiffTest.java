package dev.concordat.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Edits of a small document, a regular expression each, and all that is told of them. */
final class DocumentDiffTest {
  private static final Path FOLDER = Path.of("src/test/resources/diff");
  private static final String LIBRARY = read(FOLDER.resolve("library.yaml"));

  @TestFactory
  Stream<DynamicTest> tellsWhatAnEditChanges() {
    return edits()
        .map(
            edit ->
                DynamicTest.dynamicTest(
                    edit.value().path("from").asString("").strip(), () -> isTold(edit)));
  }

  @Test
  void tellsNothingOfTheSame() {
    assertThat(DocumentDiff.findings(old(), old()).report())
        .isEqualTo("changes: 0 breaking, 0 risky, 0 compatible");
  }

  @Test
  void hasAnEditForEveryRule() {
    Set<String> told =
        edits()
            .flatMap(edit -> edit.required("told").texts().stream())
            .map(finding -> finding.replaceFirst(".* \\[(\\w+)]$", "$1"))
            .collect(Collectors.toSet());

    assertThat(told).isEqualTo(DocumentDiff.rules());
  }

  private static void isTold(Located edit) {
    Findings findings =
        DocumentDiff.findings(old(), now(edit.required("from"), edit.required("to")));

    assertThat(findings.all())
        .extracting(Finding::toString)
        .containsExactlyElementsOf(edit.required("told").texts());
  }

  private static Stream<Located> edits() {
    return SourceTree.read(FOLDER.resolve("edits.yaml")).root().items().stream();
  }

  private static Document old() {
    return Document.of(SourceTree.parse("old", LIBRARY));
  }

  private static Document now(Located from, Located to) {
    String edited = LIBRARY.replaceAll(from.value().stringValue(), to.value().stringValue());
    assertThat(edited).isNotEqualTo(LIBRARY);
    return Document.of(SourceTree.parse("new", edited));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
