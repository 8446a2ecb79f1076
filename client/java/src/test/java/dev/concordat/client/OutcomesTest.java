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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
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
