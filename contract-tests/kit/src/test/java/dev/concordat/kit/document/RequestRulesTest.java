package dev.concordat.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.exchange.Request;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class RequestRulesTest {
  @Test
  void findsNothingWrongWithAValidRequest() {
    assertThat(find(Map.of("page", List.of("1"), "tag", List.of("a", "b")), "true")).isEmpty();
    assertThat(add("{\"text\":\"x\",\"due\":\"2026-11-01T08:00:00Z\"}")).isEmpty();
  }

  @Test
  void findsWhatIsMissing() {
    assertThat(find(Map.of(), "true")).containsExactly("query/page: is required");
    assertThat(add(null)).containsExactly("body: is required");
    assertThat(add("{}")).containsExactly("body/text: required property 'text' not found");
  }

  @Test
  void findsValuesOfAnotherKind() {
    assertThat(find(Map.of("page", List.of("one")), "maybe"))
        .containsExactly(
            "query/page: string found, integer expected",
            "header/X-Trace: string found, boolean expected");
    assertThat(add("{\"text\":\"\",\"due\":\"soon\",\"more\":1}"))
        .containsExactlyInAnyOrder(
            "body/text: must be at least 1 characters long",
            "body/due: does not match the date-time pattern must be a valid RFC 3339 date-time",
            "body/more: property 'more' is not defined in the schema and the schema does not allow"
                + " additional properties");
  }

  @Test
  void findsWhatIsOutOfRange() {
    assertThat(find(Map.of("page", List.of("0"), "tag", List.of("a", "b", "c")), "true"))
        .containsExactly(
            "query/tag: must have at most 2 items but found 3",
            "query/page: must have a minimum value of 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e0", "+1", "01", "0x1", " 1", "\u0663", ""})
  void findsIntegersThatAreWrittenOtherwise(String page) {
    assertThat(find(Map.of("page", List.of(page)), "true"))
        .containsExactly("query/page: string found, integer expected");
  }

  private static List<String> find(Map<String, List<String>> query, String trace) {
    return violations(
        "findNotes", new Request("GET", "/", book(), query, Map.of("x-trace", trace), null));
  }

  private static List<String> add(@Nullable String body) {
    var json = body == null ? null : JsonMapper.shared().readTree(body);
    return violations("addNote", new Request("POST", "/", book(), Map.of(), Map.of(), json));
  }

  private static Map<String, String> book() {
    return Map.of("book", "ideas");
  }

  private static List<String> violations(String operation, Request request) {
    return new RequestRules(Notes.document(), Notes.operation(operation))
        .violations(request).stream().map(Violation::toString).toList();
  }
}
