package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat finds wrong while the request is being read: parameters that cannot be decoded, a
 * body in broken chunks or cut short (400), one that stalls (408).
 */
public final class ContainerFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    InvalidParameterException parameters = Causes.find(failure, InvalidParameterException.class);
    if (parameters != null) {
      return parameters(parameters.getErrorCode());
    }
    if (Causes.find(failure, BadRequestException.class) == null) {
      return null;
    }
    return Causes.find(failure, SocketTimeoutException.class) != null
        ? ErrorAnswer.of(408)
        : ErrorAnswer.of(400, "The request body is cut short or not well-formed HTTP.");
  }

  private static ErrorAnswer parameters(int status) {
    return status == 413
        ? ErrorAnswer.of(413, "The request has more parameters than this service accepts.")
        : ErrorAnswer.of(400, "The request's parameters must be percent-encoded UTF-8.");
  }
}
