package dev.concordat.starter.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.Wire;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON is Spring's: read and written as without the starter, faults told as ours. */
@Tag("service")
class OtherBodiesTest {
  private static final Running RUNNING = Running.start(ForeignService.class);
  private final Wire wire = RUNNING.wire();

  @AfterAll
  static void stop() {
    RUNNING.close();
  }

  private Answer form(String path, String form) {
    return wire.send(
        ("POST %s HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s")
            .formatted(path, form.length(), form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bodies/text", "/bodies/bytes"})
  void textsAndBytesAreTakenAsTheyAre(String path) {
    Answer answer = wire.post(path, "{\"a\": 1}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"a\": 1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bodies/file", "/bodies/json-file"})
  void resourcesAreGivenAsTheyAre(String path) {
    assertThat(wire.get(path).body()).isEqualTo("0123456789");
    Answer part = wire.get(path, "Range: bytes=2-3");
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("23");
    wire.get(path, "Range: bytes=99-").isError(416, path);
    wire.get(path, "Range: x").isError(416, path);
  }

  @Test
  void pairsAreNoJson() {
    assertThat(form("/bodies/pairs", "a=1&b=2").body()).isEqualTo("2");
    Answer refused = wire.post("/bodies/pairs", "{}").isError(415, "/bodies/pairs");
    assertThat(refused.headers("Accept"))
        .singleElement()
        .asString()
        .startsWith("application/x-www-form-urlencoded, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pieces%5B999999%5D=1", "pieces%5Ba%5D=1"})
  void namesOfAFormThatFitNothingAreTheCallers(String form) {
    assertThat(form("/bodies/form", "pieces=1&pieces%5B1%5D=2").body()).isEqualTo("2");
    form("/bodies/form", form)
        .isError(400, "Bad Request", "/bodies/form")
        .says("The names of the request's parameters must fit what this operation takes.");
  }

  @Test
  void textThatIsNotInItsEncodingIsTheCallers() {
    wire.send(
            ("POST /bodies/reader HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                    + "Content-Type: text/plain;charset=utf-8\r\nContent-Length: 2\r\n\r\n\u00ff\u00fe")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
        .isError(400, "Bad Request", "/bodies/reader")
        .says("The request body must be text in the encoding its Content-Type names.");
  }

  @Test
  void partsOfWhatHasNoneAreTheCallers() {
    wire.post("/bodies/parts", "{}")
        .isError(400, "Bad Request", "/bodies/parts")
        .says("The request body must be well-formed multipart/form-data.");
  }

  @Test
  void aMatrixVariableIsNamed() {
    wire.get("/bodies/matrix/a")
        .isError(400, "Bad Request", "/bodies/matrix/a")
        .saysOfFields("number: is required");
  }

  @Test
  void anOriginIsRefusedAsSuch() {
    assertThat(wire.get("/bodies/shared", "Origin: https://shop.example").status()).isEqualTo(200);
    for (String origin : List.of("https://evil.example", "null", "https://a.example, b")) {
      wire.get("/bodies/shared", "Origin: " + origin)
          .isError(403, "Forbidden", "/bodies/shared")
          .says("This service takes no cross-origin requests from this origin.");
    }
  }
}
