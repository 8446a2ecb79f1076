package dev.concordat.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.kit.source.MisuseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorsTest {
  private static final String SOUND =
      """
      why: It is there.
      call: { operation: getProject, arguments: { projectId: web } }
      server:
        - { status: 200, example: ProjectFound }
      expect:
        result: { id: web }
        requests: 1
      """;

  private final Path cases;
  private final Path file;

  VectorsTest(@TempDir Path folder) throws IOException {
    cases = folder;
    file = Files.createDirectories(folder.resolve("group")).resolve("case.yaml");
  }

  @Test
  void readsTheHousesOwn() {
    assertThat(Tree.vectors().all()).isNotEmpty();
  }

  @Test
  void fillsInTheDefaults() throws IOException {
    Files.writeString(file, SOUND);

    assertThat(read().all())
        .singleElement()
        .extracting(vector -> vector.forRunners().toString())
        .isEqualTo(
            """
            {"id":"group/case","why":"It is there.",\
            "call":{"operation":"getProject","arguments":{"projectId":"web"},\
            "options":{"attempts":3,"deadlineMs":60000,"attemptTimeoutMs":10000,"waitUpToMs":0},\
            "random":0.5,"times":1},\
            "expect":{"result":{"id":"web"},"requests":1,"delaysMs":[]}}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          why: It is there. | wyh: It is there. | 1: 'wyh' is not known here
          operation: getProject | operation: getProjekt | 2: expected an operationId of the document, found 'getProjekt'
          projectId: web | id: web | 2: 'id' is not known here; expected one of [projectId]
          example: ProjectFound | example: ProjektFound | 4: expected one of [BadRequest
          status: 200 | status: "200" | 4: expected a whole number
          , example: ProjectFound | , json: 1, text: x | 4: expected one body, found [json, text]
          status: 200 | then: never, status: 200 | 4: expected one of [keep, close, reset, hang], found 'never'
          requests: 1 | request: 1 | 7: 'request' is not known here
          requests: 1 | delaysMs: [] | 5: expected a member 'requests'
          result: { id: web } | cancel: true | 6: 'cancel' is not known here
          result: { id: web } | error: { kind: Nothing } | 6: expected one of [BadRequest
          """)
  void tellsAMistakeWithItsLine(String right, String wrong, String told) throws IOException {
    Files.writeString(file, SOUND.replace(right, wrong));

    assertThatThrownBy(this::read)
        .isInstanceOf(MisuseException.class)
        .hasMessageStartingWith(file + ":" + told);
  }

  private Vectors read() {
    return Vectors.read(cases, Tree.REASONS, Tree.DOCUMENT);
  }
}
