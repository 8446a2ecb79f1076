package dev.concordat.starter.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.MvcTest;
import dev.concordat.starter.wire.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that HTTP demands of a status, whoever chose it. */
class OwedHeadersTest extends MvcTest {
  @ParameterizedTest
  @CsvSource({
    "429, /refusals/often, Retry-After, 1",
    "503, /refusals/busy, Retry-After, 1",
    "405, /refusals/nothing-allowed, Allow, ''"
  })
  void sendsWhatTheStatusDemands(int status, String path, String header, String value) {
    Answer answer = wire.get(path).isError(status, path);
    assertThat(answer.headers(header)).containsExactly(value);
  }
}
