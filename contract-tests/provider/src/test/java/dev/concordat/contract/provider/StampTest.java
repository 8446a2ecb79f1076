package dev.concordat.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.V4Interaction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StampTest {
  @Test
  void isReadFromTheReferences() {
    V4Interaction.SynchronousHttp interaction = interaction("GET", "/v1/me", 200);
    interaction.addReference("concordat", "operationId", "getMe");
    interaction.addReference("concordat", "status", 200);
    interaction.addReference("concordat", "cell", "200-own-token");

    assertThat(Stamp.of(interaction)).isEqualTo(new Stamp("getMe", 200, "200-own-token"));
  }

  @Test
  void isMissed() {
    assertThatThrownBy(() -> Stamp.of(interaction("GET", "/v1/me", 200)))
        .hasMessage(
            "The interaction 'x' has no stamp: expected comments.references.concordat.operationId");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/me, 401, getMe",
    "GET, /v1/projects, 200, getMe",
    "PUT, /v1/me, 200, getMe",
    "GET, /v1/me, 200, getYou"
  })
  void mustSayWhatTheInteractionSays(String method, String path, int status, String operation) {
    assertThatThrownBy(
            () ->
                new StampedInteraction(
                    "java", interaction(method, path, status), new Stamp(operation, 200, "x")))
        .hasMessage(
            "'x' is stamped %s 200, but asks %s %s and expects %d."
                .formatted(operation, method, path, status));
  }

  private static V4Interaction.SynchronousHttp interaction(String method, String path, int status) {
    return new V4Interaction.SynchronousHttp(
        "x", List.of(), new HttpRequest(method, path), new HttpResponse(status));
  }
}
