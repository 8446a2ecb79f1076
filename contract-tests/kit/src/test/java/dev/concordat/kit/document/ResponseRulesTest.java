package dev.concordat.kit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.exchange.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ResponseRulesTest {
  private static final Map<String, List<String>> HEADERS =
      Map.of("location", List.of("/n/1"), "content-type", List.of("application/json"));

  @Test
  void findsNothingWrongWithADocumentedAnswer() {
    assertThat(violations(201, HEADERS, "{\"text\":\"x\"}")).isEmpty();
  }

  @Test
  void findsAnUndocumentedStatus() {
    assertThat(violations(418, HEADERS, "{}"))
        .containsExactly("status: 418 is not documented for addNote");
  }

  @Test
  void findsHeadersThatAreMissingOrWrong() {
    assertThat(violations(201, Map.of("age", List.of("old")), "{\"text\":\"x\"}"))
        .containsExactly(
            "header/Location: is required",
            "header/Age: string found, integer expected",
            "header/Content-Type: is null, not application/json");
  }

  @Test
  void findsABodyThatIsNotTheDocumentedOne() {
    assertThat(violations(201, HEADERS, "{\"text\":1}"))
        .containsExactly("body/text: integer found, string expected");
    assertThat(violations(201, HEADERS, "")).containsExactly("body: is empty");
    assertThat(violations(201, HEADERS, "{\"text\":\"x\"} tail").get(0))
        .startsWith("body: is not JSON: ");
    assertThat(violations(201, HEADERS, "{\"text\":\"x\",\"text\":\"y\"}").get(0))
        .startsWith("body: is not JSON: Duplicate");
  }

  private static List<String> violations(
      int status, Map<String, List<String>> headers, String body) {
    return new ResponseRules(Notes.document(), Notes.operation("addNote"))
        .violations(new Answer(status, headers, body.getBytes(UTF_8))).stream()
            .map(Violation::toString)
            .toList();
  }
}
