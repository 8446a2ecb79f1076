package dev.concordat.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.kit.Repository;
import dev.concordat.kit.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentTest {
  @Test
  void knowsTheLineOfEveryStatus() {
    Operation notes = Notes.operation("findNotes");

    assertThat(notes.method()).isEqualTo("GET");
    assertThat(notes.responses().keySet()).containsExactly(200, 404);
    assertThat(notes.response(404))
        .extracting(DocumentedResponse::position)
        .hasToString("notes.yaml:14");
  }

  @Test
  void joinsTheParametersOfPathAndOperation() {
    assertThat(Notes.operation("findNotes").parameters())
        .extracting(Parameter::name)
        .containsExactly("book", "tag", "page", "X-Trace");
  }

  @Test
  void knowsWhichOperationsNeedCredentials() {
    assertThat(Notes.operation("findNotes").secured()).isFalse();
    assertThat(Notes.operation("addNote").secured()).isTrue();
  }

  @Test
  void readsTheDocumentOfThisRepository() {
    Document document = Repository.document();

    assertThat(document.operations()).hasSize(16);
    assertThat(document.operations()).allMatch(Operation::secured);
    assertThat(document.operations().stream().mapToInt(o -> o.responses().size()).sum())
        .isEqualTo(119);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "openapi: 3.0.3 | openapi: 3.1.0 | notes.yaml:1: expected OpenAPI 3.0.x, found 3.1.0",
        "operationId: addNote | operationId: findNotes | notes.yaml:16: expected a unique"
            + " operationId, but 'findNotes' is taken",
        "operationId: addNote | summary: x | notes.yaml:15: expected a member 'operationId'",
        "\"404\": | default: | notes.yaml:14: expected one status, such as \"404\", but found"
            + " 'default': it cannot be proven",
        "responses/Notes | responses/Missing | notes.yaml:13: '#/components/responses/Missing' does"
            + " not exist",
        "#/components/responses/Notes | notes2.yaml | notes.yaml:13: expected a reference within"
            + " this document, such as #/components/…, found 'notes2.yaml'",
        "in: path | in: cellar | notes.yaml:5: expected path, query, header or cookie",
      })
  void tellsWhatIsWrongWithADocument(String from, String to, String mistake) {
    assertThat(Notes.YAML).contains(from);

    assertThatThrownBy(
            () -> Document.of(SourceTree.parse("notes.yaml", Notes.YAML.replace(from, to))))
        .hasMessageContaining(mistake);
  }
}
