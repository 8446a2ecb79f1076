package dev.concordat.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScenarioFileTest {
  /** Where the consumers in other languages look. */
  private static final Path FILE = Path.of("target/scenarios.json");

  @Test
  void holdsEveryCell() throws IOException {
    new ScenarioFile(FILE).write(Contract.scenarios());

    JsonNode written = Json.read(Files.readString(FILE));
    assertThat(written).hasSameSizeAs(Contract.scenarios());
    JsonNode scenario = described(written, "createKey 409-name-taken");
    assertThat(scenario.propertyNames())
        .containsExactly(
            "description",
            "operationId",
            "status",
            "cell",
            "why",
            "token",
            "states",
            "request",
            "response");
    assertThat(scenario.get("states").get(2))
        .isEqualTo(
            Json.read(
                """
                {"name": "project \\"web\\" has a key named \\"greeting\\"", "params": {}}
                """));
    assertThat(scenario.get("request"))
        .isEqualTo(
            Json.read(
                """
                {
                  "method": "POST",
                  "template": "/v1/projects/{projectId}/keys",
                  "path": {"projectId": "web"},
                  "query": {},
                  "headers": {
                    "Authorization": "Bearer cdt_editor00000000000000000000000000000000000003sltSy",
                    "Content-Type": "application/json"
                  },
                  "body": {"name": "greeting"},
                  "encodedPath": "/v1/projects/web/keys",
                  "target": "/v1/projects/web/keys"
                }
                """));
    assertThat(scenario.get("response"))
        .isEqualTo(
            Json.read(
                """
                {
                  "status": 409,
                  "headers": [
                    {"name": "Cache-Control", "example": "no-store"},
                    {"name": "Content-Type", "example": "application/json"},
                    {"name": "X-Request-Id", "example": "any", "regex": "^(?:.+)$"}
                  ],
                  "body": {
                    "statusCode": 409,
                    "error": "Conflict",
                    "message": "Key name 'greeting' is already taken in this project.",
                    "timestamp": "2026-11-01T08:00:00.000Z",
                    "path": "/v1/projects/web/keys"
                  },
                  "forms": {
                    "$['timestamp']":
                      "^(?:\\\\d\\\\d\\\\d\\\\d-\\\\d\\\\d-\\\\d\\\\dT\\\\d\\\\d:\\\\d\\\\d:\\\\d\\\\d\\\\.\\\\d\\\\d\\\\dZ)$"
                  }
                }
                """));
  }

  private static JsonNode described(JsonNode scenarios, String description) {
    for (JsonNode scenario : scenarios) {
      if (scenario.path("description").asString("").equals(description)) {
        return scenario;
      }
    }
    throw new AssertionError("There is no scenario '" + description + "'");
  }
}
