package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;

/**
 * What Spring Security refuses: a request its firewall rejects (400), wherever in the chain of
 * causes; credentials (401) and permissions (403) where no security filter was left to answer.
 */
public final class SecurityFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (Causes.find(failure, RequestRejectedException.class) != null) {
      return ErrorAnswer.of(400);
    }
    if (failure instanceof AuthenticationException) {
      return ErrorAnswer.of(401);
    }
    return failure instanceof AccessDeniedException ? ErrorAnswer.of(403) : null;
  }
}
