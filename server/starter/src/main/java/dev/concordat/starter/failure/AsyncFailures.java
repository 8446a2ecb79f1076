package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** A handler that works aside did not finish in time, or found no thread: 503. */
final class AsyncFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    return failure instanceof AsyncRequestTimeoutException
            || failure instanceof TaskRejectedException
            || failure instanceof RejectedExecutionException
        ? ErrorAnswer.of(503).header("Retry-After", "1")
        : null;
  }
}
