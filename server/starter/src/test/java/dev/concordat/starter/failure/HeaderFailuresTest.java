package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

@Tag("service")
class HeaderFailuresTest {
  private static final Running RUNNING = Running.start(ForeignService.class);

  @AfterAll
  static void stop() {
    RUNNING.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/routes/range, Range: a, Range: bytes=0-1",
    "/routes/languages, Accept-Language: ;;x, Accept-Language: en",
    "/routes/accept, Accept: garbage;;, Accept: */*"
  })
  void areToldToTheCaller(String path, String malformed, String sound) {
    RUNNING
        .wire()
        .get(path, malformed)
        .isError(400, path)
        .says("A header of the request is malformed.");
    assertThat(RUNNING.wire().get(path, sound).status()).isEqualTo(200);
  }

  @Test
  void areOfNoOtherOrigin() {
    assertThat(
            new HeaderFailures()
                .answer(new IllegalArgumentException("secret"), new MockHttpServletRequest()))
        .isNull();
  }
}
