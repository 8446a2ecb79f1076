package dev.concordat.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.http.HttpTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** What the code says of itself is what the document says. */
class DriftTest extends HttpTest {
  private static final Path DOCUMENT =
      Path.of(System.getProperty("concordat.root", "../.."), "api-spec", "openapi.yaml");

  @Test
  void findsNoDriftBetweenDocumentAndCode() throws IOException {
    ChangedOpenApi changes =
        OpenApiCompare.fromContents(
            Files.readString(DOCUMENT), anyone().get("/v3/api-docs").body());
    assertThat(rendered(changes)).isEmpty();
  }

  private static String rendered(ChangedOpenApi changes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      new ConsoleRender().render(changes, writer);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
