package dev.concordat.starter.arrival;

import dev.concordat.starter.body.BodyLimits;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a body without a thread, and lets the request go on once it is there.
 *
 * <p>Blocking reads give each slow sender a thread: a few dozen of them silence a service. So the
 * request first goes through Tomcat's own asynchronous reading, invisibly to whatever follows: it
 * is serviced as if it had just come in, its body replayed from memory. A body that is there
 * already goes on at once; so does one that is too long to gather, which its reader reads in time.
 */
final class WholeBodies implements Adapter {
  private static final String GATHERED = WholeBodies.class.getName();
  private static final String LAST = GATHERED + ".last";

  private final Adapter adapter;
  private final ArrivalLimits limits;
  private final Consumer<Boolean> kept;
  private final AtomicLong gathering = new AtomicLong();
  private final AtomicInteger reading = new AtomicInteger();

  /**
   * Gathers bodies for this adapter.
   *
   * @param kept told, before a processor is put back, whether it may be used again
   */
  WholeBodies(Adapter adapter, ArrivalLimits limits, Consumer<Boolean> kept) {
    this.adapter = adapter;
    this.limits = limits;
    this.kept = kept;
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    PatientProcessor processor = PatientProcessor.of(request);
    if (processor == null) {
      adapter.service(request, response);
      return;
    }
    processor.noteHttp09();
    if (response.getStatus() >= 400 || hasNone(request)) {
      adapter.service(request, response);
    } else if (isThere(request)) {
      arrive(request, response);
    } else if (isLong(request)) {
      readInTime(request, response, processor);
    } else {
      await(request);
    }
  }

  /** Half the threads at most may wait for long bodies: the others are there for everybody else. */
  private void readInTime(Request request, Response response, PatientProcessor processor)
      throws Exception {
    try {
      if (reading.incrementAndGet() > limits.readers()) {
        boolean multipart = isMultipart(request.getContentType());
        refuse(request, response, multipart ? GatheredBody.NO_ROOM : GatheredBody.TOO_LONG);
      } else {
        TimedBody.within(
            limits.body(), request, processor, () -> adapter.service(request, response));
      }
    } finally {
      reading.decrementAndGet();
    }
  }

  private void await(Request request) {
    request.setRequestThread();
    request.setAttribute(GATHERED, new GatheredBody(limits.bytes(), start(request)));
    if (request.hasExpectation()) {
      request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
    }
    request.action(ActionCode.ASYNC_START, new NoContext());
    request.action(ActionCode.ASYNC_SETTIMEOUT, limits.body().toMillis());
    request.setReadListener(new NoListener());
    request.clearRequestThread();
  }

  private static int start(Request request) {
    return request.getInputBuffer() instanceof Http11InputBuffer input
        ? input.getByteBuffer().position()
        : 0;
  }

  /** Whether this request has not been let on yet. */
  static boolean isGathering(Request request) {
    return request.getAttribute(GATHERED) != null;
  }

  /** Whether the connection must end with this request. */
  static boolean isLast(Request request) {
    return request.getAttribute(LAST) != null;
  }

  /** The filter need not limit what has arrived. */
  private void arrive(Request request, Response response) throws Exception {
    request.setAttribute(BodyLimits.ARRIVED, Boolean.TRUE);
    adapter.service(request, response);
  }

  private static boolean hasNone(Request request) {
    long length = request.getContentLengthLong();
    return length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null);
  }

  private static boolean isThere(Request request) {
    long length = request.getContentLengthLong();
    if (length < 0) {
      return false;
    }
    request.action(ActionCode.AVAILABLE, Boolean.TRUE);
    return request.getAvailable() >= length;
  }

  /** Whether its reader must read it: multipart in chunks may become so. */
  private boolean isLong(Request request) {
    long length = request.getContentLengthLong();
    return length > limits.bytes() || (length < 0 && isMultipart(request.getContentType()));
  }

  private static boolean isMultipart(@Nullable String type) {
    return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
  }

  @Override
  public boolean asyncDispatch(Request request, Response response, SocketEvent event)
      throws Exception {
    if (!(request.getAttribute(GATHERED) instanceof GatheredBody body)) {
      return adapter.asyncDispatch(request, response, event);
    }
    request.setRequestThread();
    int status;
    try {
      status = gather(request, body, event);
    } catch (IOException gone) {
      release(request, body);
      return false;
    }
    if (status != GatheredBody.INCOMPLETE) {
      release(request, body);
      goOn(request, response, body, status);
    } else {
      request.clearRequestThread();
    }
    return true;
  }

  /** Reads what is there; the status to answer with, or one of {@link GatheredBody}'s. */
  private int gather(Request request, GatheredBody body, SocketEvent event) throws IOException {
    if (event == SocketEvent.TIMEOUT) {
      request.action(ActionCode.ASYNC_TIMEOUT, new AtomicBoolean());
      return 408;
    }
    if (event != SocketEvent.OPEN_READ) {
      Throwable failure = failure(request);
      if (failure instanceof SocketTimeoutException) {
        return 408;
      }
      throw new IOException(failure);
    }
    try {
      request.onDataAvailable(); // else Tomcat goes on waiting for what has come
      int before = body.held();
      int status = body.readFrom(request);
      long all = gathering.addAndGet(body.held() - before);
      return status == GatheredBody.INCOMPLETE && all > limits.allBytes()
          ? GatheredBody.NO_ROOM
          : status;
    } catch (BadRequestException | EOFException malformed) {
      return 400;
    }
  }

  private static @Nullable Throwable failure(Request request) {
    return request.getAttribute("jakarta.servlet.error.exception") instanceof Throwable failure
        ? failure
        : null;
  }

  private void release(Request request, GatheredBody body) {
    request.getAttributes().remove(GATHERED);
    gathering.addAndGet(-body.held());
  }

  /** Leaves Tomcat's asynchronous state, and services the request as if it had just come in. */
  private void goOn(Request request, Response response, GatheredBody body, int status)
      throws Exception {
    request.action(ActionCode.ASYNC_DISPATCH, null);
    request.action(ActionCode.ASYNC_DISPATCHED, null);
    if (status == GatheredBody.COMPLETE) {
      if (body.replayIn(request)) {
        request.setAttribute(LAST, Boolean.TRUE);
        response.setHeader("Connection", "close");
      }
      arrive(request, response);
    } else {
      refuse(request, response, status);
    }
  }

  private void refuse(Request request, Response response, int status) throws Exception {
    response.setStatus(status);
    request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    adapter.service(request, response);
  }

  @Override
  public boolean prepare(Request request, Response response) throws Exception {
    return adapter.prepare(request, response);
  }

  @Override
  public void log(Request request, Response response, long time) {
    adapter.log(request, response, time);
  }

  @Override
  public void checkRecycled(Request request, Response response) {
    adapter.checkRecycled(request, response);
    PatientProcessor processor = PatientProcessor.of(request);
    if (processor != null) {
      processor.noteHttp09(); // an adapter around this one may have refused it
      kept.accept(!processor.hasMetHttp09());
    }
  }

  @Override
  public String getDomain() {
    return adapter.getDomain();
  }
}
