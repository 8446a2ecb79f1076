package dev.concordat.starter.arrival;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.concordat.starter.body.BodyLimits;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Answers with the body it read, {@code /unread} without reading it, and {@code /arrived} with
 * whether it is marked as arrived. A body that comes too late is answered 408.
 */
final class Echo extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** Puts one into Tomcat, for every path. */
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> customizer() {
    return factory ->
        factory.addInitializers(context -> context.addServlet("echo", new Echo()).addMapping("/"));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] answer;
    try {
      answer = answer(request);
    } catch (ClientAbortException late) {
      response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
      answer = new byte[0];
    }
    response.setContentLength(answer.length);
    response.getOutputStream().write(answer);
  }

  private static byte[] answer(HttpServletRequest request) throws IOException {
    return switch (request.getRequestURI()) {
      case "/unread" -> "unread".getBytes(ISO_8859_1);
      case "/arrived" ->
          String.valueOf(request.getAttribute(BodyLimits.ARRIVED)).getBytes(ISO_8859_1);
      default -> request.getInputStream().readAllBytes();
    };
  }
}
