package dev.concordat.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.http.HttpTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What the code says of itself is what the document says. */
class DriftTest extends HttpTest {
  private static final Path DOCUMENT =
      Path.of(System.getProperty("concordat.root", "../.."), "api-spec", "openapi.yaml");

  private String document = "";

  @BeforeEach
  void readDocument() throws IOException {
    document = Files.readString(DOCUMENT);
  }

  @Test
  void findsNoDriftBetweenDocumentAndCode() throws IOException {
    ChangedOpenApi drift = drift(document);
    assertThat(drift.isUnchanged()).as(() -> rendered(drift)).isTrue();
  }

  @Test
  void findsAStatusThatOnlyTheCodeHas() throws IOException {
    String without = document.replaceFirst("\n +\"409\": [^\n]*", "");
    assertThat(rendered(drift(without))).contains("POST   /v1/projects\n", "Add 409 Conflict");
  }

  @Test
  void findsABoundThatOnlyTheDocumentHas() throws IOException {
    String narrower = document.replaceFirst("maximum: 10000", "maximum: 9999");
    assertThat(rendered(drift(narrower))).contains("POST   /v1/projects/{projectId}/keys\n");
  }

  private ChangedOpenApi drift(String yaml) {
    return OpenApiCompare.fromContents(view(yaml), view(anyone().get("/v3/api-docs").body()));
  }

  /** JSON is YAML too. */
  private static String view(String yaml) {
    return new JsonMapper().writeValueAsString(JavaView.of(new Yaml().load(yaml)));
  }

  private static String rendered(ChangedOpenApi changes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ConsoleRender().render(changes, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
