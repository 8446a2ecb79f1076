package dev.concordat.kit.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.cell.ExpectedAnswer;
import dev.concordat.kit.cell.ExpectedHeader;
import dev.concordat.kit.exchange.Answer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;

final class ComparisonTest {
  private static final ExpectedAnswer EXPECTED =
      new ExpectedAnswer(
          201,
          List.of(new ExpectedHeader("Location", "/n/7", Pattern.compile("/n/\\d+"))),
          JsonMapper.shared().readTree("{\"id\":\"7\",\"n\":1.0,\"tags\":[\"a\"]}"),
          Map.of(JsonPointer.compile("/id"), Pattern.compile("\\d+")));

  @Test
  void letsVaryOnlyWhatMayVary() {
    assertThat(findings(201, "/n/12", "{\"n\":1,\"tags\":[\"a\"],\"id\":\"12\"}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"id\":\"x\",\"n\":1,\"tags\":[\"a\"]} | body/id: expected \\d+, found \"x\"",
        "{\"id\":7,\"n\":1,\"tags\":[\"a\"]} | body/id: expected \\d+, found 7",
        "{\"id\":\"7\",\"n\":2,\"tags\":[\"a\"]} | body/n: expected 1.0, found 2",
        "{\"id\":\"7\",\"n\":1,\"tags\":[\"b\"]} | body/tags/0: expected \"a\", found \"b\"",
        "{\"id\":\"7\",\"n\":1,\"tags\":[]} | body/tags: expected [\"a\"], found []",
        "{\"id\":\"7\",\"n\":1,\"tags\":[\"a\"],\"m\":1} | body/m: expected nothing, found 1",
        "{\"id\":\"7\",\"n\":1} | body/tags: expected [\"a\"], found nothing",
      })
  void tellsWhereTheBodyDiffers(String body, String difference) {
    assertThat(findings(201, "/n/7", body)).containsExactly("cell: " + difference);
  }

  @Test
  void tellsThatStatusAndHeaderDiffer() {
    assertThat(findings(200, "/m/7", "{\"id\":\"7\",\"n\":1,\"tags\":[\"a\"]}"))
        .containsExactly(
            "cell: status: expected 201, found 200",
            "cell: Location: expected /n/\\d+, found /m/7");
  }

  private static List<String> findings(int status, String location, String body) {
    Answer answer = new Answer(status, Map.of("location", List.of(location)), body.getBytes(UTF_8));
    return Comparison.findings(EXPECTED, answer).stream().map(Finding::toString).toList();
  }
}
