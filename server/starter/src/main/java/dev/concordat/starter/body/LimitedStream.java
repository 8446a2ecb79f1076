package dev.concordat.starter.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** A body's stream that fails once it has given too much, or taken too long. */
final class LimitedStream extends ServletInputStream {
  private final ServletInputStream stream;
  private final long most;
  private final Duration time;
  private final long start = System.nanoTime();
  private long read;

  LimitedStream(ServletInputStream stream, long most, Duration time) {
    this.stream = stream;
    this.most = most;
    this.time = time;
  }

  @Override
  public int read() throws IOException {
    int b = stream.read();
    count(b < 0 ? -1 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return count(stream.read(bytes, offset, length));
  }

  private int count(int more) throws IOException {
    if (more > 0) {
      read += more;
      if (read > most) {
        throw new BodyTooLarge(most);
      }
      if (System.nanoTime() - start > time.toNanos()) {
        throw new BodyTooSlow(time);
      }
    }
    return more;
  }

  @Override
  public int available() throws IOException {
    return stream.available();
  }

  @Override
  public boolean isFinished() {
    return stream.isFinished();
  }

  @Override
  public boolean isReady() {
    return stream.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    stream.setReadListener(listener);
  }
}
