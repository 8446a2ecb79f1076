package dev.concordat.starter.valve;

import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.Exchange;
import dev.concordat.starter.answer.RequestId;
import dev.concordat.starter.failure.FailureLog;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Tomcat's own error report, in the format. */
final class ErrorFormatValve extends ErrorReportValve {
  private final ErrorWriter writer;

  ErrorFormatValve(ErrorWriter writer) {
    this.writer = writer;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      if (response.getHeader(RequestId.HEADER) == null) {
        response.setHeader(RequestId.HEADER, Exchange.of(request).id());
      }
      writer.write(request, response, TomcatsAnswer.of(request, status));
      logAccident(request, status, throwable);
    } catch (IOException gone) {
      getContainer().getLogger().debug("The caller is gone.", gone);
    }
  }

  private static void logAccident(Request request, int status, @Nullable Throwable throwable) {
    if (status == 500 && throwable != null) {
      FailureLog.accident(request, status, throwable);
    }
  }
}
