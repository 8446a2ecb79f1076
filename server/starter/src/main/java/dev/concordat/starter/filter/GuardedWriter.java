package dev.concordat.starter.filter;

import java.io.IOException;
import java.io.Writer;

/** Lets text through unless it is a foreign error's. */
final class GuardedWriter extends Writer {
  private final Writer writer;
  private final GuardedResponse response;

  GuardedWriter(Writer writer, GuardedResponse response) {
    this.writer = writer;
    this.response = response;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    if (response.isForeignError()) {
      response.swallow();
    } else {
      response.begin();
      writer.write(text, offset, length);
    }
  }

  @Override
  public void flush() throws IOException {
    if (!response.isForeignError()) {
      writer.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (!response.isForeignError()) {
      writer.close();
    }
  }
}
