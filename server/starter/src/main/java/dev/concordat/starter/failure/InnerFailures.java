package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * A handler that does not fit its own mapping, or an answer that cannot be written (500).
 *
 * <p>Known here because Spring would answer them, and log no more than a line.
 */
final class InnerFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    boolean inner =
        failure instanceof ConversionNotSupportedException
            || (failure instanceof HttpMessageConversionException
                && !(failure instanceof HttpMessageNotReadableException));
    return inner ? ErrorAnswer.of(500) : null;
  }
}
