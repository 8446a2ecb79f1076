package dev.concordat.starter.arrival;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose headers have not arrived in time.
 *
 * <p>Tomcat's own timeout starts anew with every byte, so a client that sends one now and then
 * stays for ever.
 */
final class PatientProcessor extends Http11Processor {
  /** A place in Tomcat's request that nobody else has; the lower ones are its own. */
  private static final int NOTE = 31;

  private final long limit;

  /** The connection whose headers are still coming: this processor serves others after it. */
  private @Nullable SocketWrapperBase<?> waiting;

  private long begun;
  private boolean metHttp09;

  PatientProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, Duration limit) {
    super(protocol, adapter);
    this.limit = limit.toMillis();
    request.setNote(NOTE, this);
  }

  /** The one that reads this request; null for HTTP/2, whose frames Tomcat reads. */
  static @Nullable PatientProcessor of(Request request) {
    return (PatientProcessor) request.getNote(NOTE);
  }

  /** Asked once the request line has been read; without a version its protocol is empty. */
  void noteHttp09() {
    metHttp09 |= "".equals(request.protocol().toString());
  }

  boolean hasMetHttp09() {
    return metHttp09;
  }

  /** How long a read may wait, in milliseconds. */
  long readTimeout() {
    return getSocketWrapper().getReadTimeout();
  }

  void setReadTimeout(long millis) {
    getSocketWrapper().setReadTimeout(millis);
  }

  @Override
  public SocketState service(SocketWrapperBase<?> socket) throws IOException {
    long now = System.nanoTime() / 1_000_000;
    SocketState state = super.service(socket);
    if (state != SocketState.LONG || isAsync()) {
      waiting = null;
      return state;
    }
    if (socket != waiting) {
      waiting = socket;
      begun = now;
    }
    long left = begun + limit - now;
    if (left <= 0) {
      return SocketState.CLOSED;
    }
    socket.setReadTimeout(left);
    return state;
  }

  /**
   * At the last chunk of a body read without blocking, Tomcat calls itself back at once, on this
   * thread: it would take this very connection for a new one, and close or read it. Bodies being
   * gathered need no such call.
   */
  @Override
  protected void executeDispatches() {
    if (WholeBodies.isGathering(request)) {
      getIteratorAndClearDispatches();
    } else {
      super.executeDispatches();
    }
  }

  /** A next request of which bytes were lost is not answered; the client sends it again. */
  @Override
  protected SocketState dispatchEndRequest() {
    boolean last = WholeBodies.isLast(request);
    SocketState state = super.dispatchEndRequest();
    return last ? SocketState.CLOSED : state;
  }
}
