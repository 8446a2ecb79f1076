package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.ServletException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class FailuresTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @Test
  void looksIntoCarriersButNotIntoAccidents() {
    Failures failures = new Failures(List.of(new AsyncFailures()));
    RejectedExecutionException late = new RejectedExecutionException();
    for (Throwable carrier :
        List.of(
            new ServletException(late),
            new CompletionException(late),
            new ExecutionException(late),
            new InvocationTargetException(late),
            new UndeclaredThrowableException(late))) {
      assertThat(failures.answer(carrier, request).status()).isEqualTo(503);
    }
    assertThat(failures.known(new IllegalStateException(late), request)).isNull();
    assertThat(failures.answer(new IllegalStateException(late), request))
        .isEqualTo(ErrorAnswer.of(500));
    assertThat(failures.known(new ServletException("x"), request)).isNull();
  }

  @Test
  void makesAnAccidentOfAFamilyThatFails() {
    Failures failures =
        new Failures(
            List.of(
                (failure, asked) -> {
                  throw new IllegalStateException("second");
                }));
    Exception first = new Exception("first");
    assertThat(failures.known(first, request)).isEqualTo(ErrorAnswer.of(500));
    assertThat(first.getSuppressed()).hasSize(1);
  }
}
