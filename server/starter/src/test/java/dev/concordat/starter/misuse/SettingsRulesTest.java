package dev.concordat.starter.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class SettingsRulesTest {
  @Test
  void passesSoundSettingsOn() {
    assertThat(SettingsRules.realm("a b~")).isEqualTo("a b~");
    Map<Integer, String> texts = Map.of(400, "a", 599, "b");
    assertThat(SettingsRules.texts("concordat.labels", texts)).isEqualTo(texts);
  }

  @ParameterizedTest
  @ValueSource(ints = {399, 600})
  void refusesATextForNoError(int status) {
    assertThatThrownBy(() -> SettingsRules.texts("concordat.labels", Map.of(status, "a")))
        .isInstanceOf(Misuse.class)
        .hasMessage(
            "concordat.labels.%s is set, but %s is no status of an error."
                .formatted(status, status));
  }

  @Test
  void refusesABlankText() {
    assertThatThrownBy(() -> SettingsRules.texts("concordat.labels", Map.of(404, " ")))
        .hasMessage("concordat.labels.404 is blank, but every error has a label and a message.");
  }

  @Test
  void refusesARealmNoHeaderCarries() {
    assertThatThrownBy(() -> SettingsRules.realm("a\"b"))
        .hasMessage("concordat.realm is 'a\"b', which a challenge cannot carry.");
  }

  @Test
  void tellsWhatToDo() {
    Misuse misuse = new Misuse("Found.", "Do.");
    FailureAnalysis analysis = new MisuseAnalyzer().analyze(misuse, misuse);
    assertThat(analysis.getDescription()).isEqualTo("Found.");
    assertThat(analysis.getAction()).isEqualTo("Do.");
    assertThat(misuse.remedy()).isEqualTo("Do.");
  }
}
