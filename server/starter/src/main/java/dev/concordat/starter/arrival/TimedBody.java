package dev.concordat.starter.arrival;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body too long to be gathered: read by its reader, on its thread, but within its time.
 *
 * <p>Tomcat's own timeout starts anew with every byte. Used by one thread at a time.
 */
final class TimedBody implements InputBuffer {
  private final InputBuffer body;
  private final PatientProcessor processor;
  private final long end;

  private TimedBody(InputBuffer body, PatientProcessor processor, Duration limit) {
    this.body = body;
    this.processor = processor;
    this.end = System.nanoTime() + limit.toNanos();
  }

  /** What is done with a request. */
  interface Service {
    void run() throws Exception;
  }

  /** Does this while the request's body is timed. */
  static void within(Duration limit, Request request, Service service) throws Exception {
    InputBuffer body = request.getInputBuffer();
    PatientProcessor processor = PatientProcessor.of(request);
    long timeout = processor.readTimeout();
    request.setInputBuffer(new TimedBody(body, processor, limit));
    try {
      service.run();
    } finally {
      request.setInputBuffer(body);
      processor.setReadTimeout(timeout);
    }
  }

  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    long left = (end - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new SocketTimeoutException("The body did not arrive in time.");
    }
    processor.setReadTimeout(left);
    return body.doRead(handler);
  }

  @Override
  public int available() {
    return body.available();
  }
}
