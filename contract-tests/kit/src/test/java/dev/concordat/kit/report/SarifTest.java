package dev.concordat.kit.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.concordat.kit.Repository;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.DocumentedResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SarifTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsToItsSchema(boolean proven) throws IOException {
    String log = Sarif.of(proven ? Runs.proven() : Runs.broken(), "1.2.3");

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(JSON.readTree(schema()))
                .validate(JSON.readTree(log)))
        .isEmpty();
  }

  @Test
  void pointsToTheLineThatListsTheStatus() throws IOException {
    JsonNode result = JSON.readTree(Sarif.of(Runs.broken(), "1")).at("/runs/0/results/0");

    assertThat(result.at("/message/text").stringValue()).startsWith("createKey 409-name-taken: ");
    assertThat(line(result)).isEqualTo(documented(Repository.document()).position().line());
    assertThat(Files.readAllLines(Repository.DOCUMENT).get(line(result) - 1))
        .contains("\"409\": { $ref: ");
    assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri").stringValue())
        .endsWith("contract-tests/cells/createKey/409-name-taken.yaml");
  }

  @Test
  void pointsRightAfterABlockHasMoved(@TempDir Path folder) throws IOException {
    List<String> lines = Files.readAllLines(Repository.DOCUMENT);
    Path moved = folder.resolve("moved.yaml");
    Files.writeString(moved, "# one\n# two\n# three\n" + String.join("\n", lines));

    assertThat(documented(Document.read(moved)).position().line())
        .isEqualTo(documented(Repository.document()).position().line() + 3);
  }

  @Test
  void namesFilesAsSeenFromWhereItRuns() {
    assertThat(Sarif.uri("a b/../ü.yaml")).isEqualTo("%C3%BC.yaml");
    assertThat(Sarif.uri("/elsewhere/x.yaml")).isEqualTo("file:///elsewhere/x.yaml");
  }

  private static int line(JsonNode result) {
    return result.at("/locations/0/physicalLocation/region/startLine").intValue();
  }

  private static DocumentedResponse documented(Document document) {
    return Objects.requireNonNull(
        Objects.requireNonNull(document.operation("createKey")).response(409));
  }

  private static String schema() throws IOException {
    try (InputStream schema =
        SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(Objects.requireNonNull(schema).readAllBytes(), UTF_8);
    }
  }
}
