package dev.concordat.starter.validation;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, which Spring MVC validates as arguments, and around a class as AOP does. */
@Tag("service")
class TooManyViolationsTest {
  private static final String TOO_MANY = "The request body is not valid in more than 1000 places.";
  private static final Running RUNNING = Running.start(ForeignService.class);

  @AfterAll
  static void stop() {
    RUNNING.close();
  }

  private static String blanks(int count) {
    return "[" + "{\"key\":\"\"},".repeat(count - 1) + "{\"key\":\"\"}]";
  }

  @ParameterizedTest
  @ValueSource(strings = {"/many", "/loans"})
  void areToldInOneSentence(String path) {
    RUNNING.wire().post(path, blanks(1001)).isError(400, "Bad Request", path).says(TOO_MANY);
    RUNNING.wire().post(path, blanks(1)).saysOfFields("[0].key: must not be blank");
  }
}
