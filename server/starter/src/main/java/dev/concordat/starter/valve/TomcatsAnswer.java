package dev.concordat.starter.valve;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.RequestDispatcher;
import org.apache.catalina.connector.Request;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.res.StringManager;

/**
 * What to say for a status Tomcat chose.
 *
 * <p>Tomcat answers 400 to whatever outgrows its buffer; its own sentence tells that apart, and
 * whether the target had been read tells what it was.
 */
final class TomcatsAnswer {
  private static final String TOO_LARGE =
      StringManager.getManager(Http11InputBuffer.class)
          .getString("iib.requestheadertoolarge.error");
  private static final String TOO_MANY =
      StringManager.getManager(MimeHeaders.class).getString("headers.maxCountFail", "#");

  private TomcatsAnswer() {}

  static ErrorAnswer of(Request request, int status) {
    if (status > 599) {
      return ErrorAnswer.of(500);
    }
    Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return status == 400 && failure instanceof Exception exception
        ? ofBadRequest(request, String.valueOf(exception.getMessage()))
        : ErrorAnswer.of(status);
  }

  private static ErrorAnswer ofBadRequest(Request request, String message) {
    if (message.equals(TOO_LARGE)) {
      return ErrorAnswer.of(request.getRequestURI() == null ? 414 : 431);
    }
    boolean tooMany = message.replaceAll("[0-9][0-9,.]*", "#").equals(TOO_MANY);
    return ErrorAnswer.of(tooMany ? 431 : 400);
  }
}
