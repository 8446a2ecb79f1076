package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.api.KeysApi.GetKeyOutcome;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ForbiddenException;
import dev.concordat.client.error.InternalServerErrorException;
import dev.concordat.client.error.NotFoundException;
import dev.concordat.client.error.TooManyRequestsException;
import dev.concordat.client.error.UnauthorizedException;
import dev.concordat.client.model.Key;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
  private static final String EXHAUSTIVE_CASES =
      """
      class Consumer implements GetMeOutcome.Cases<String> {
        public String success(Me me) { return "200"; }
        public String unauthorized(UnauthorizedException e) { return "401"; }
        public String tooManyRequests(TooManyRequestsException e) { return "429"; }
        public String internalServerError(InternalServerErrorException e) { return "500"; }
        public String undocumented(ConcordatException e) { return "other"; }
      }
      """;

  private static final String EXHAUSTIVE_SWITCH =
      """
      class Consumer {
        static String of(GetMeOutcome outcome) {
          return switch (outcome) {
            case GetMeOutcome.Success success -> "200";
            case GetMeOutcome.Unauthorized unauthorized -> "401";
            case GetMeOutcome.TooManyRequests tooMany -> "429";
            case GetMeOutcome.InternalServerError error -> "500";
            case GetMeOutcome.Undocumented other -> "other";
          };
        }
      }
      """;

  private final Path output;

  OutcomesTest(@TempDir Path output) {
    this.output = output;
  }

  @ParameterizedTest
  @CsvSource({
    "401, Unauthorized, unauthorized",
    "403, Forbidden, forbidden",
    "404, Not Found, not found",
    "429, Too Many Requests, too many requests",
    "500, Internal Server Error, internal server error",
    "409, Conflict, undocumented 409",
    "503, Service Unavailable, undocumented 503"
  })
  void goesToTheCaseOfTheStatus(int status, String label, String expected) {
    assertThat(outcomeOfGetKey(status, Bodies.error(status, label, "\"No.\"")).match(new Told()))
        .isEqualTo(expected);
  }

  @Test
  void goesToTheCaseOfSuccess() {
    assertThat(outcomeOfGetKey(200, Bodies.KEY).match(new Told())).isEqualTo("greeting");
    assertThat(outcomeOfGetKey(200, "<html>").match(new Told())).isEqualTo("undocumented 200");
  }

  @Test
  void compilesWhenEveryDocumentedStatusIsHandled() {
    assertThat(new Javac(17, output).errorsIn(EXHAUSTIVE_CASES)).isEmpty();
  }

  @Test
  void refusesACaseTheDocumentDoesNotList() {
    String conflict =
        EXHAUSTIVE_CASES.replace(
            "public String tooManyRequests", "@Override public String conflict");
    assertThat(errors(17, conflict))
        .contains("method does not override or implement a method from a supertype");
  }

  @Test
  void refusesAConsumerThatForgetsAStatus() {
    String forgetful = EXHAUSTIVE_CASES.replaceAll("(?m)^.*tooManyRequests.*\n", "");
    assertThat(errors(17, forgetful)).contains("does not override abstract method tooManyRequests");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void switchesExhaustively() {
    assertThat(new Javac(21, output).errorsIn(EXHAUSTIVE_SWITCH)).isEmpty();
    assertThat(errors(21, EXHAUSTIVE_SWITCH.replaceAll("(?m)^.*TooMany.*\n", "")))
        .contains("does not cover all possible input values");
    assertThat(errors(21, EXHAUSTIVE_SWITCH.replace("TooManyRequests", "Conflict")))
        .contains("cannot find symbol");
  }

  private String errors(int release, String consumer) {
    List<String> errors = new Javac(release, output).errorsIn(consumer);
    return String.join("\n", errors);
  }

  private static GetKeyOutcome outcomeOfGetKey(int status, String body) {
    try (ScriptedServer server = ScriptedServer.answering(status, body)) {
      return server.client().keys().tryGetKey("web", "k1");
    }
  }

  /** What each case was. */
  private static final class Told implements GetKeyOutcome.Cases<String> {
    @Override
    public String success(Key key) {
      return key.name();
    }

    @Override
    public String unauthorized(UnauthorizedException error) {
      return "unauthorized";
    }

    @Override
    public String forbidden(ForbiddenException error) {
      return "forbidden";
    }

    @Override
    public String notFound(NotFoundException error) {
      return "not found";
    }

    @Override
    public String tooManyRequests(TooManyRequestsException error) {
      return "too many requests";
    }

    @Override
    public String internalServerError(InternalServerErrorException error) {
      return "internal server error";
    }

    @Override
    public String undocumented(ConcordatException error) {
      return "undocumented " + error.status();
    }
  }
}
