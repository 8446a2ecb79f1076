package dev.concordat.starter.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ErrorEncoderTest {
  private static final Instant NOW = Instant.parse("2026-11-01T08:00:00.5Z");
  private final ErrorEncoder encoder = new ErrorEncoder(new StatusLabels(Map.of(404, "Lost")));

  @Test
  void encodesASentence() {
    assertThat(encoded(new ErrorMessage.Sentence("Who?")))
        .isEqualTo(
            "{\"statusCode\":404,\"error\":\"Lost\",\"message\":\"Who?\","
                + "\"timestamp\":\"2026-11-01T08:00:00.500Z\",\"path\":\"/\"}");
  }

  @Test
  void encodesFieldsAsAnArray() {
    assertThat(encoded(new ErrorMessage.Fields(List.of("a: b", "c: d"))))
        .contains("\"message\":[\"a: b\",\"c: d\"],");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a\"b|a\\\"b",
        "a\\b|a\\\\b",
        "é😀|é😀",
        "a~ b|a~ b",
      })
  void quotesText(String text, String quoted) {
    assertThat(encoded(new ErrorMessage.Sentence(text))).contains(":\"" + quoted + "\",");
  }

  @Test
  void escapesControlsAndReplacesHalfAPair() {
    assertThat(encoded(new ErrorMessage.Sentence("x"), "/\u0000\n\u001f\u007f\ud800 \u00a0"))
        .contains(":\"/\\u0000\\u000a\\u001f\\u007f? \u00a0\"}");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\0', '\n', '\r', '\t', '\u001b', '\u007f', '\u0085', '\u2028', '\u2029'})
  void endsNoLineWithinAMessage(char unsafe) {
    assertThat(encoded(new ErrorMessage.Sentence("No 'a" + unsafe + "b'.")))
        .contains(":\"No 'a?b'.\",");
    assertThat(encoded(new ErrorMessage.Fields(List.of("a" + unsafe + "b: c"))))
        .contains(":[\"a?b: c\"],");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u202a', '\u202e', '\u2066', '\u2069'})
  void turnsNoDirectionOfReading(char unsafe) {
    assertThat(encoded(new ErrorMessage.Sentence("No 'a" + unsafe + "b'.")))
        .contains(":\"No 'a?b'.\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~ ", "\u00a0", "é😀", "\u200c\u200d", "\u2027\u202f", "\u2065\u206a"})
  void keepsWhatOnlyLooksUnusual(String text) {
    assertThat(encoded(new ErrorMessage.Sentence("a" + text))).contains(":\"a" + text + "\",");
  }

  private String encoded(ErrorMessage message) {
    return encoded(message, "/");
  }

  private String encoded(ErrorMessage message, String path) {
    return new String(
        encoder.encode(new ErrorAnswer(404, message, Map.of()), NOW, path), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "404, Lost",
    "422, Unprocessable Entity",
    "418, Client Error",
    "499, Client Error",
    "500, Internal Server Error",
    "599, Server Error"
  })
  void labelsEachStatus(int status, String label) {
    assertThat(encoder.encode(ErrorAnswer.of(status), NOW, "/"))
        .asString(StandardCharsets.UTF_8)
        .startsWith("{\"statusCode\":" + status + ",\"error\":\"" + label + "\",\"message\":");
  }

  @ParameterizedTest
  @CsvSource({
    "404, There is no resource at this path.",
    "418, The request cannot be fulfilled.",
    "499, The request cannot be fulfilled.",
    "599, The server failed to answer."
  })
  void hasASentenceForEachStatus(int status, String sentence) {
    assertThat(ErrorAnswer.of(status).message()).isEqualTo(new ErrorMessage.Sentence(sentence));
  }

  @ParameterizedTest
  @ValueSource(ints = {399, 600})
  void refusesWhatIsNoError(int status) {
    assertThatThrownBy(() -> ErrorAnswer.of(status))
        .hasMessage("An error's status is 400 to 599, not " + status + ".");
  }

  @Test
  void permitsTheFirstAndTheLastStatus() {
    assertThat(ErrorAnswer.of(400).status()).isEqualTo(400);
    assertThat(ErrorAnswer.of(599).status()).isEqualTo(599);
  }

  @Test
  void refusesMessagesThatSayNothing() {
    assertThatThrownBy(() -> ErrorAnswer.of(404, " "))
        .hasMessage("An error needs a message that says what is wrong.");
    assertThatThrownBy(() -> ErrorAnswer.ofFields(List.of()))
        .hasMessage("An array message needs at least one failing field.");
  }

  @Test
  void answersFieldsWith400() {
    ErrorAnswer answer = ErrorAnswer.ofFields(List.of("a: b"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).isEqualTo(new ErrorMessage.Fields(List.of("a: b")));
    assertThat(answer.header("A", "1").header("A", "2").headers()).isEqualTo(Map.of("A", "2"));
  }

  @Test
  void putsOwnSentencesInPlaceOfStandardOnes() {
    OwnMessages own = new OwnMessages(Map.of(404, "Lost."));
    MockHttpServletRequest request = new MockHttpServletRequest();
    ErrorAnswer standard = ErrorAnswer.of(404).header("A", "1");
    assertThat(own.customize(standard, request))
        .isEqualTo(ErrorAnswer.of(404, "Lost.").header("A", "1"));
    ErrorAnswer said = ErrorAnswer.of(404, "No such book.");
    assertThat(own.customize(said, request)).isSameAs(said);
    ErrorAnswer other = ErrorAnswer.of(409);
    assertThat(own.customize(other, request)).isSameAs(other);
  }
}
