package dev.concordat.starter.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes an error answer as bytes: no content negotiation, no dispatch, no view.
 *
 * <p>What the response held before is thrown away; headers that do not describe that content stay.
 * A committed response is never touched. Thread-safe; usable from filters, interceptors, handlers.
 */
public final class ErrorWriter {
  /** How many bytes of headers an error keeps at most of the response it replaces. */
  public static final int KEPT_HEADERS = 6 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(ErrorWriter.class);

  private final ErrorEncoder encoder;
  private final Clock clock;
  private final String realm;
  private final List<AnswerCustomizer> customizers;
  private final StatusPolicy policy;

  /**
   * A writer.
   *
   * @param realm named in the challenge of a 401 that brought none
   * @param policy a status it does not permit is answered with 500
   */
  public ErrorWriter(
      ErrorEncoder encoder,
      Clock clock,
      String realm,
      List<AnswerCustomizer> customizers,
      StatusPolicy policy) {
    this.encoder = encoder;
    this.clock = clock;
    this.realm = realm;
    this.customizers = List.copyOf(customizers);
    this.policy = policy;
  }

  /**
   * Answers with this error, and completes the response.
   *
   * @return whether it was written: false if the response was committed already
   */
  public boolean write(HttpServletRequest request, HttpServletResponse response, ErrorAnswer answer)
      throws IOException {
    if (response.isCommitted()) {
      return false;
    }
    ErrorAnswer customized = customize(permitted(answer, request), request);
    ResponseHeaders headers = new ResponseHeaders(response);
    response.reset();
    headers.restore(response);
    Exchange exchange = Exchange.of(request);
    exchange.answer();
    send(request, response, customized, encode(customized, exchange.path()));
    return true;
  }

  /** The body of this answer, for those who have no servlet response to write it to. */
  public byte[] encode(ErrorAnswer answer, String path) {
    return encoder.encode(answer, clock.instant(), path);
  }

  private ErrorAnswer permitted(ErrorAnswer answer, HttpServletRequest request) {
    if (answer.status() == 500 || policy.permits(request, answer.status())) {
      return answer;
    }
    policy.refused(request, answer.status());
    return ErrorAnswer.of(500);
  }

  private ErrorAnswer customize(ErrorAnswer answer, HttpServletRequest request) {
    ErrorAnswer result = answer;
    try {
      for (AnswerCustomizer customizer : customizers) {
        result = customizer.customize(result, request);
      }
    } catch (RuntimeException failure) {
      LOG.error("An AnswerCustomizer failed; the answer is a plain 500.", failure);
      return ErrorAnswer.of(500);
    }
    if (result.status() != answer.status()) {
      LOG.error(
          "An AnswerCustomizer may not change the status; expected {}, found {}.",
          answer.status(),
          result.status());
      return ErrorAnswer.of(500);
    }
    return result;
  }

  private void send(
      HttpServletRequest request, HttpServletResponse response, ErrorAnswer answer, byte[] body)
      throws IOException {
    response.setStatus(answer.status());
    answer
        .headers()
        .forEach(
            (name, value) -> {
              if (isAllowed(name, request)) {
                response.setHeader(name, value);
              }
            });
    switch (answer.status()) {
      case 401 -> owe(response, "WWW-Authenticate", "Bearer realm=\"" + realm + "\"");
      case 405 -> owe(response, "Allow", "");
      case 429, 503 -> owe(response, "Retry-After", "1");
      default -> {}
    }
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(body);
    }
    if (!response.isCommitted()) { // by the last byte of its length, where there is one
      response.flushBuffer();
    }
  }

  /** HTTP/2 has no headers of the connection; clients refuse them (RFC 9113, section 8.2.2). */
  private static boolean isAllowed(String name, HttpServletRequest request) {
    return !"Connection".equalsIgnoreCase(name) || !"HTTP/2.0".equals(request.getProtocol());
  }

  /** A header that HTTP demands of a status, where nobody knew better. */
  private static void owe(HttpServletResponse response, String name, String value) {
    if (response.getHeader(name) == null) {
      response.setHeader(name, value);
    }
  }
}
