package dev.concordat.kit.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.kit.source.MisuseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PactReaderTest {
  @Test
  void readsAQueryThatIsOneText() {
    Asked asked =
        only("""
        {"interactions": [{"description": "d",
          "request": {"method": "get", "path": "/x", "query": "a=b%20c&a=d+e&f"},
          "response": {"status": 200}}]}
        """)
            .asked();

    assertThat(asked.method()).isEqualTo("GET");
    assertThat(asked.query()).isEqualTo(Map.of("a", List.of("b c", "d e"), "f", List.of("")));
  }

  @Test
  void readsAStateThatIsOneText() {
    Interaction interaction =
        only(
            """
            {"interactions": [{"providerState": "it rains", "request": {}, "response": {}}]}
            """);

    assertThat(interaction.states()).extracting(State::name).containsExactly("it rains");
  }

  @Test
  void readsABodyInBase64() {
    Content body =
        Objects.requireNonNull(
            only("""
            {"metadata": {"pactSpecification": {"version": "4.0"}}, "interactions": [{
              "type": "Synchronous/HTTP", "request": {}, "response": {"body": {
                "content": "eyJhIjoxfQ==", "contentType": "application/json",
                "encoded": "base64"}}}]}
            """)
                .expected()
                .body());

    assertThat(body.json().toString()).isEqualTo("{\"a\":1}");
    assertThat(body.mediaType()).isEqualTo("application/json");
  }

  @Test
  void tellsTheLineOfWhatIsNoJson() {
    assertThatThrownBy(() -> PactReader.parse("p.json", "{\n\"interactions\": [\n{,}]}"))
        .isInstanceOf(MisuseException.class)
        .hasMessageStartingWith("p.json:3: expected a pact: ");
  }

  @Test
  void refusesAnInteractionWithoutAnswer() {
    assertThatThrownBy(() -> only("{\"interactions\": [\n{\"request\": {}}]}"))
        .hasMessage("p.json:2: expected an interaction with 'request' and 'response'");
  }

  @Test
  void refusesAFolderWithoutPacts(@TempDir Path folder) {
    assertThatThrownBy(() -> Pacts.in(folder))
        .isInstanceOf(MisuseException.class)
        .hasMessageEndingWith(":1: expected pacts, *.json, but found none");
  }

  private static Interaction only(String pact) {
    return PactReader.parse("p.json", pact).interactions().get(0);
  }
}
