package dev.concordat.starter.arrival;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** What has arrived of a body. Used by one thread at a time. */
final class GatheredBody implements ApplicationBufferHandler {
  static final int INCOMPLETE = 0;
  static final int COMPLETE = 1;
  private static final int TOO_LONG = 413;

  private final int most;
  private final ByteChunk bytes = new ByteChunk();
  private @Nullable ByteBuffer buffer;

  GatheredBody(int most) {
    this.most = most;
    bytes.setLimit(Integer.MAX_VALUE);
  }

  int size() {
    return bytes.getLength();
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

  /** Lets the request be read from here; an empty body has been read to its end already. */
  void replayIn(Request request) {
    if (size() > 0) {
      request.action(ActionCode.REQ_SET_BODY_REPLAY, bytes);
    }
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
