package dev.concordat.starter.body;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request whose body is limited. */
final class LimitedRequest extends HttpServletRequestWrapper {
  private final long bytes;
  private final Duration time;
  private @Nullable ServletInputStream stream;
  private @Nullable BufferedReader reader;

  LimitedRequest(HttpServletRequest request, long bytes, Duration time) {
    super(request);
    this.bytes = bytes;
    this.time = time;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream open = stream;
    if (open == null) {
      open = new LimitedStream(super.getInputStream(), bytes, time);
      stream = open;
    }
    return open;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    BufferedReader open = reader;
    if (open == null) {
      String encoding = getCharacterEncoding();
      open =
          new BufferedReader(
              new InputStreamReader(
                  getInputStream(),
                  encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
      reader = open;
    }
    return open;
  }
}
