package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A family of failures that are answered alike.
 *
 * <p>Beans of this type are asked before the catalogue's own, in their order: a service adds one to
 * give an exception of its own a status.
 */
@FunctionalInterface
public interface Failure {
  /** The answer to this failure; null if it is not of this family. */
  @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request);
}
