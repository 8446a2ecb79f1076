package dev.concordat.starter.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Tag("service")
class MisuseAnalyzerTest {
  @ParameterizedTest
  @CsvSource({
    "concordat.labels.200=Fine,'concordat.labels.200 is set, but 200 is no status of an error.'",
    "concordat.messages.404= ,'concordat.messages.404 is blank, but every error has a label'",
    "concordat.realm=a\"b,'concordat.realm is ''a\"b'', which a challenge cannot carry.'"
  })
  void tellsOfASettingThatCannotBe(String setting, String told, CapturedOutput output) {
    assertThatThrownBy(() -> Running.start(ForeignService.class, setting)).isNotNull();
    assertThat(output).contains("APPLICATION FAILED TO START").contains(told);
  }

  @Test
  void saysWhatToDo(CapturedOutput output) {
    assertThatThrownBy(() -> Running.start(ForeignService.class, "concordat.labels.700=No"))
        .isNotNull();
    assertThat(output).contains("Set it for a status from 400 to 599, or remove it.");
  }
}
