package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.util.regex.Pattern;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat finds wrong while the request is being read: parameters that cannot be decoded, a
 * body in broken chunks or cut short (400), one that stalls (408).
 */
public final class ContainerFailures implements Failure {
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

  /** Nothing but its sentence tells too many parameters from undecodable ones. */
  private static final String TOO_MANY =
      StringManager.getManager(Parameters.class).getString("parameters.maxCountFail", "#");

  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    InvalidParameterException parameters = Causes.find(failure, InvalidParameterException.class);
    if (parameters != null) {
      return parameters(parameters);
    }
    if (Causes.find(failure, BadRequestException.class) == null) {
      return null;
    }
    return Causes.find(failure, SocketTimeoutException.class) != null
        ? ErrorAnswer.of(408)
        : ErrorAnswer.of(400, "The request body is cut short or not well-formed HTTP.");
  }

  private static ErrorAnswer parameters(InvalidParameterException failure) {
    if (failure.getErrorCode() == 413) {
      return ErrorAnswer.of(413);
    }
    return NUMBER.matcher(String.valueOf(failure.getMessage())).replaceAll("#").equals(TOO_MANY)
        ? ErrorAnswer.of(400, "The request has more parameters than this service accepts.")
        : ErrorAnswer.of(400, "The request's parameters must be percent-encoded UTF-8.");
  }
}
