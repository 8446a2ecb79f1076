package dev.concordat.starter.filter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** Lets content through unless it is a foreign error's. */
final class GuardedStream extends ServletOutputStream {
  private final ServletOutputStream stream;
  private final GuardedResponse response;

  GuardedStream(ServletOutputStream stream, GuardedResponse response) {
    this.stream = stream;
    this.response = response;
  }

  @Override
  public void write(int b) throws IOException {
    if (response.isForeignError()) {
      response.swallow();
    } else {
      response.begin();
      stream.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (response.isForeignError()) {
      response.swallow();
    } else {
      response.begin();
      stream.write(bytes, offset, length);
    }
  }

  @Override
  public void flush() throws IOException {
    if (!response.isForeignError()) {
      stream.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (!response.isForeignError()) {
      stream.close();
    }
  }

  @Override
  public boolean isReady() {
    return stream.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    stream.setWriteListener(listener);
  }
}
