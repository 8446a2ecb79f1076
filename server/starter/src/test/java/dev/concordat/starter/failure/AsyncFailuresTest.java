package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.answer.ErrorAnswer;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

class AsyncFailuresTest {
  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/books");

  @ParameterizedTest
  @MethodSource("late")
  void answers503ToWhatIsNotDoneInTime(Exception failure) {
    assertThat(new AsyncFailures().answer(failure, request))
        .isEqualTo(ErrorAnswer.of(503).header("Retry-After", "1"));
  }

  static Stream<Exception> late() {
    return Stream.of(
        new AsyncRequestTimeoutException(),
        new TaskRejectedException("x"),
        new RejectedExecutionException());
  }
}
