package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.MvcTest;
import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.wire.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

class StatusFailuresTest extends MvcTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void tellsTheReasonOfAnAnnotatedException() {
    wire.get("/refusals/annotated")
        .isError(402, "Payment Required", "/refusals/annotated")
        .says("Books cost money.");
  }

  @Test
  void neverTellsTheMessageOfAnAnnotatedException() {
    wire.get("/refusals/annotated-without-reason")
        .isError(409, "/refusals/annotated-without-reason")
        .says("The request conflicts with the resource's current state.");
  }

  @Test
  void keepsDetailAndHeadersOfAnErrorResponse() {
    Answer answer = wire.get("/refusals/problem").isError(429, "/refusals/problem");
    answer.says("One book a day.");
    assertThat(answer.headers("Retry-After")).containsExactly("86400");
  }

  @Test
  void neverTellsTheDetailOfAServersFault() {
    wire.get("/refusals/problem-of-ours")
        .isError(502, "Bad Gateway", "/refusals/problem-of-ours")
        .says("A service behind this one gave no valid answer.");
  }

  @Test
  void keepsTheMethodsAllowed() {
    Answer answer = wire.get("/refusals/method").isError(405, "/refusals/method");
    assertThat(answer.headers("Allow")).containsExactly("PUT");
  }

  @Test
  void takesARefusalByAnotherServiceForAnAccident() {
    wire.get("/refusals/downstream").isError(500, "/refusals/downstream");
  }

  @Test
  void answers500ForAStatusThatIsNoError() {
    wire.get("/refusals/success").isError(500, "/refusals/success");
  }

  @ParameterizedTest
  @CsvSource({
    "399, 500, ",
    "400, 400, mine",
    "499, 499, mine",
    "500, 500, ",
    "599, 599, ",
    "600, 500, "
  })
  void tellsWhatAServiceSaysOfAFaultOfTheCaller(int raised, int status, @Nullable String said) {
    ResponseStatusException failure =
        new ResponseStatusException(HttpStatusCode.valueOf(raised), "mine");
    assertThat(new StatusFailures().answer(failure, request))
        .isEqualTo(said == null ? ErrorAnswer.of(status) : ErrorAnswer.of(status, said));
  }
}
