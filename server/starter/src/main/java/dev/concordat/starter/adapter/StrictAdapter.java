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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses what must not go further: HTTP/0.9, whose answers have no status (closed), and a body
 * whose length is told twice (400, closed); answers {@code OPTIONS *} when it is faulty, and what
 * Tomcat refuses over HTTP/2.
 */
final class StrictAdapter implements Adapter {
  private static final Logger LOG = LoggerFactory.getLogger(StrictAdapter.class);

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
      answerAndClose(
          request,
          response,
          ErrorAnswer.of(
              400, "The request tells its length twice; send Content-Length or chunks, not both."));
    } else if (response.getStatus() >= 400 && isForTheServer(request)) {
      answerAndClose(request, response, ErrorAnswer.of(response.getStatus()));
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

  private void answerAndClose(Request request, Response response, ErrorAnswer answer)
      throws IOException {
    response.setHeader("Connection", "close");
    answer(request, response, answer);
    response.action(ActionCode.CLOSE, null);
    response.action(ActionCode.CLOSE_NOW, null);
  }

  private void answer(Request request, Response response, ErrorAnswer answer) throws IOException {
    String path = request.requestURI().toString();
    byte[] body = writer.encode(answer, path == null || !path.startsWith("/") ? "/" : path);
    response.setStatus(answer.status());
    response.setHeader(RequestId.HEADER, RequestId.of(request.getHeader(RequestId.HEADER)));
    response.setHeader("Cache-Control", "no-store");
    response.setContentTypeNoCharset("application/json");
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.doWrite(ByteBuffer.wrap(body));
    }
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

  /** Over HTTP/2 Tomcat tells only this of a path it refuses, and answers without content. */
  @Override
  public void log(Request request, Response response, long time) {
    if (response.getStatus() >= 400
        && !response.isCommitted()
        && "HTTP/2.0".equals(request.protocol().toString())) {
      try {
        answer(request, response, ErrorAnswer.of(response.getStatus()));
      } catch (IOException gone) {
        LOG.debug("An answer over HTTP/2 found no reader.", gone);
      }
    }
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
