package dev.concordat.starter.arrival;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * A body too long to be gathered: read by its reader, on its thread, but within its time.
 *
 * <p>Tomcat's own timeout starts anew with every byte. Used by one thread at a time.
 */
final class TimedBody implements InputBuffer {
  /** For who is still sending when the answer is there: a reset would take it away. */
  private static final Duration FAREWELL = Duration.ofSeconds(1);

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

  /** Does this while the request's body is timed, and what nobody read of it is thrown away. */
  static void within(Duration limit, Request request, PatientProcessor processor, Service service)
      throws Exception {
    InputBuffer body = request.getInputBuffer();
    long timeout = processor.readTimeout();
    request.setInputBuffer(new TimedBody(body, processor, limit));
    try {
      service.run();
      if (!processor.isAsync()) {
        request.setInputBuffer(new TimedBody(body, processor, FAREWELL));
        swallow(request);
      }
    } finally {
      request.setInputBuffer(body);
      processor.setReadTimeout(timeout);
    }
  }

  /** Tomcat would go on for as long as something comes, on this thread. */
  private static void swallow(Request request) {
    try {
      while (!request.isFinished() && request.doRead(new Nowhere()) >= 0) {
        // it is of no use to anybody
      }
    } catch (IOException late) {
      request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
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

  /** Tomcat takes back from it what belongs to the next request. */
  private static final class Nowhere implements ApplicationBufferHandler {
    private @Nullable ByteBuffer last;

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      last = buffer;
    }

    @Override
    public @Nullable ByteBuffer getByteBuffer() {
      return last;
    }

    @Override
    public void expand(int size) {
      // there is nothing to expand
    }
  }
}
