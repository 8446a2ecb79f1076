package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.nio.charset.MalformedInputException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.InputBuffer;
import org.apache.catalina.connector.Request;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.apache.tomcat.util.http.fileupload.impl.InvalidContentTypeException;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/**
 * What Tomcat finds wrong while the request is being read: parameters that cannot be decoded, a
 * body in broken chunks or cut short (400), one that stalls (408), too many languages (431).
 */
public final class ContainerFailures implements Failure {
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*");

  /** Nothing but its sentence tells too many parameters from undecodable ones. */
  private static final String TOO_MANY =
      StringManager.getManager(Parameters.class).getString("parameters.maxCountFail", "#");

  /** Likewise. */
  private static final String TOO_MANY_LANGUAGES =
      StringManager.getManager(Request.class).getString("coyoteRequest.tooManyLocales", "#");

  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    InvalidParameterException parameters = Causes.find(failure, InvalidParameterException.class);
    if (parameters != null) {
      return parameters(parameters);
    }
    if (failure instanceof IllegalArgumentException && says(failure, TOO_MANY_LANGUAGES)) {
      return ErrorAnswer.of(431, "The request accepts more languages than this service reads.");
    }
    if (failure instanceof MalformedInputException
        && Causes.isThrownIn(failure, InputBuffer.class.getName())) {
      return ErrorAnswer.of(
          400, "The request body must be text in the encoding its Content-Type names.");
    }
    if (Causes.find(failure, InvalidContentTypeException.class) != null) {
      return ErrorAnswer.of(400, MultipartFailures.MALFORMED);
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
    return says(failure, TOO_MANY)
        ? ErrorAnswer.of(400, "The request has more parameters than this service accepts.")
        : ErrorAnswer.of(
            400, "The request's parameters must have names, and be percent-encoded UTF-8.");
  }

  private static boolean says(Throwable failure, String sentence) {
    return NUMBER.matcher(String.valueOf(failure.getMessage())).replaceAll("#").equals(sentence);
  }
}
