package dev.concordat.starter.adapter;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.RequestId;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Refuses what must not go further: HTTP/0.9, whose answers have no status (closed), and a body
 * whose length is told twice (400, closed); answers {@code OPTIONS *} when it is faulty besides.
 */
final class StrictAdapter implements Adapter {
  private final Adapter adapter;
  private final ErrorWriter writer;

  StrictAdapter(Adapter adapter, ErrorWriter writer) {
    this.adapter = adapter;
    this.writer = writer;
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    if (isTooOld(request)) {
      response.action(ActionCode.CLOSE_NOW, null);
    } else if (TwoLengths.are(request)) {
      answer(
          request,
          response,
          ErrorAnswer.of(
              400, "The request tells its length twice; send Content-Length or chunks, not both."));
    } else if (response.getStatus() >= 400 && isForTheServer(request)) {
      answer(request, response, ErrorAnswer.of(response.getStatus()));
    } else {
      adapter.service(request, response);
    }
  }

  /** Read, and empty; null where the request line was given up before its end. */
  private static boolean isTooOld(Request request) {
    String protocol = request.protocol().toString();
    return protocol != null && protocol.isEmpty();
  }

  private static boolean isForTheServer(Request request) {
    return "*".equals(request.requestURI().toString());
  }

  private void answer(Request request, Response response, ErrorAnswer answer) throws IOException {
    String path = request.requestURI().toString();
    byte[] body = writer.encode(answer, path == null || !path.startsWith("/") ? "/" : path);
    response.setStatus(answer.status());
    response.setHeader(RequestId.HEADER, RequestId.of(request.getHeader(RequestId.HEADER)));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Connection", "close");
    response.setContentTypeNoCharset("application/json");
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.doWrite(ByteBuffer.wrap(body));
    }
    response.action(ActionCode.CLOSE, null);
    response.action(ActionCode.CLOSE_NOW, null);
  }

  @Override
  public boolean prepare(Request request, Response response) throws Exception {
    return adapter.prepare(request, response);
  }

  @Override
  public boolean asyncDispatch(Request request, Response response, SocketEvent event)
      throws Exception {
    return adapter.asyncDispatch(request, response, event);
  }

  @Override
  public void log(Request request, Response response, long time) {
    adapter.log(request, response, time);
  }

  @Override
  public void checkRecycled(Request request, Response response) {
    adapter.checkRecycled(request, response);
  }

  @Override
  public String getDomain() {
    return adapter.getDomain();
  }
}
