package dev.concordat.starter.filter;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.Exchange;
import dev.concordat.starter.answer.StatusPolicy;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * A response on which no error body but ours gets out.
 *
 * <p>sendError is answered at once, without dispatch; content written under a status of 400 or
 * above by anyone else is swallowed, and the filter replaces it when the request ends.
 */
final class GuardedResponse extends HttpServletResponseWrapper {
  private final HttpServletRequest request;
  private final Exchange exchange;
  private final ErrorWriter writer;
  private final StatusPolicy policy;
  private final HeaderLimit limit;
  private int headers;
  private @Nullable ServletOutputStream stream;
  private @Nullable PrintWriter printer;
  private boolean swallowed;
  private boolean begun;

  GuardedResponse(
      HttpServletRequest request,
      HttpServletResponse response,
      Exchange exchange,
      ErrorWriter writer,
      StatusPolicy policy,
      HeaderLimit limit) {
    super(response);
    this.request = request;
    this.exchange = exchange;
    this.writer = writer;
    this.policy = policy;
    this.limit = limit;
  }

  /** Whether what is being written now may not go out: an error not of ours, or undocumented. */
  boolean isForeignError() {
    int status = getStatus();
    return (status >= 400 || !policy.permits(request, status)) && !exchange.isAnswered();
  }

  /** Whether a foreign error body was swallowed. */
  boolean hasSwallowed() {
    return swallowed;
  }

  void swallow() {
    swallowed = true;
  }

  /** Whether content has been let through; by another guard too, before a dispatch. */
  boolean hasBegun() {
    return exchange.hasBegun();
  }

  void begin() {
    if (!begun) {
      checkHeaders(); // here too where another guard has begun: it knows other headers
      begun = true;
      exchange.begin();
    }
  }

  @Override
  public void setHeader(String name, @Nullable String value) {
    count(name, value);
    super.setHeader(name, value);
  }

  @Override
  public void addHeader(String name, @Nullable String value) {
    count(name, value);
    super.addHeader(name, value);
  }

  @Override
  public void addCookie(Cookie cookie) {
    count("Set-Cookie", cookie.getName() + cookie.getValue());
    super.addCookie(cookie);
  }

  private void count(String name, @Nullable String value) {
    headers += value == null ? 0 : HeaderLimit.length(name, value);
  }

  /** Fails where the container could not send the headers: now something else can be answered. */
  void checkHeaders() {
    if (headers > limit.bytes()) {
      headers = HeaderLimit.length(this); // some may have been replaced
      if (headers > limit.bytes()) {
        throw new IllegalStateException(
            "The headers of a response may have %d bytes, not %d."
                .formatted(limit.bytes(), headers));
      }
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    if (status < 400 || status > 599) {
      super.setStatus(status);
      return;
    }
    writer.write(request, this, ErrorAnswer.of(status));
  }

  /** The text is not sent: nobody knows whether it was written for the caller. */
  @Override
  public void sendError(int status, @Nullable String text) throws IOException {
    sendError(status);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream open = stream;
    if (open == null) {
      open = new GuardedStream(super.getOutputStream(), this);
      stream = open;
    }
    return open;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    PrintWriter open = printer;
    if (open == null) {
      open = new PrintWriter(new GuardedWriter(super.getWriter(), this));
      printer = open;
    }
    return open;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isForeignError()) {
      begin();
      super.flushBuffer();
    }
  }

  @Override
  public void reset() {
    super.reset();
    headers = 0;
    stream = null;
    printer = null;
  }
}
