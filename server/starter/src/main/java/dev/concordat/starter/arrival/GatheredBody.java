package dev.concordat.starter.arrival;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** What has arrived of a body. Used by one thread at a time. */
final class GatheredBody implements ApplicationBufferHandler {
  static final int INCOMPLETE = 0;
  static final int COMPLETE = 1;
  static final int NO_ROOM = 503;
  static final int TOO_LONG = 413;
  private static final ByteBuffer LAST_CHUNK =
      ByteBuffer.wrap("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)).asReadOnlyBuffer();

  private final int most;
  private final int start;
  private final ByteChunk bytes = new ByteChunk();
  private @Nullable ByteBuffer buffer;

  /**
   * Nothing yet.
   *
   * @param most how many bytes to take
   * @param start where in Tomcat's buffer the body begins
   */
  GatheredBody(int most, int start) {
    this.most = most;
    this.start = start;
  }

  int size() {
    return bytes.getLength();
  }

  /** The memory it takes, which is more than what has arrived. */
  int held() {
    byte[] array = bytes.getBuffer();
    return array == null ? 0 : array.length;
  }

  /**
   * Takes what can be read without waiting: incomplete, complete, or the status to refuse with.
   *
   * <p>Reads before it asks whether there is anything: behind the last chunk Tomcat sees nothing,
   * and would wait for more.
   */
  int readFrom(Request request) throws IOException {
    do {
      int read = request.doRead(this);
      if (read < 0) {
        return COMPLETE;
      }
      take(read);
      if (size() > most) {
        return TOO_LONG;
      }
    } while (!request.isFinished() && request.isReady());
    return request.isFinished() ? COMPLETE : INCOMPLETE;
  }

  private void take(int read) throws IOException {
    ByteBuffer arrived = buffer;
    if (read > 0 && arrived != null) {
      bytes.append(arrived);
    }
  }

  /**
   * Lets the request be read from here; asked when complete. An empty body has been read to its end
   * already, and is left as it is.
   *
   * @return whether bytes of a next request may have been lost, which only the filter that read
   *     them knows, and the replay takes its place
   */
  boolean replayIn(Request request) {
    boolean lost = size() > 0 && !giveBack(request);
    if (size() > 0) {
      request.action(ActionCode.REQ_SET_BODY_REPLAY, bytes);
    }
    return lost;
  }

  /** Puts Tomcat's buffer back to the body's end; false where nobody can tell where that is. */
  private boolean giveBack(Request request) {
    ByteBuffer last = buffer;
    if (last == null || !(request.getInputBuffer() instanceof Http11InputBuffer input)) {
      return false;
    }
    if (request.getContentLengthLong() < 0) {
      return endsBehind(input.getByteBuffer().duplicate(), last.limit());
    }
    input.getByteBuffer().position(last.limit());
    return true;
  }

  /**
   * Whether there is nothing but the last chunk, behind the last data or in a packet of its own:
   * Tomcat reads each packet of a body into the same place.
   */
  private boolean endsBehind(ByteBuffer raw, int data) {
    int limit = raw.limit();
    return raw.position(start).equals(LAST_CHUNK)
        || raw.position(start).equals(LAST_CHUNK.slice(2, LAST_CHUNK.limit() - 2))
        || (data <= limit && raw.position(data).equals(LAST_CHUNK));
  }

  @Override
  public void setByteBuffer(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  @Override
  public @Nullable ByteBuffer getByteBuffer() {
    return buffer;
  }

  @Override
  public void expand(int size) {
    // the buffers come from Tomcat, as large as they are
  }
}
