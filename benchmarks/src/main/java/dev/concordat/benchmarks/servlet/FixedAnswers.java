package dev.concordat.benchmarks.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Knows its answers by heart: nothing is routed, read or validated. */
final class FixedAnswers extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (path.equals("/orders/1")) {
      answer(response, 200, "{\"article\":\"lamp\",\"colour\":\"red\",\"pieces\":2}");
    } else if (path.equals("/orders")) {
      request.getInputStream().readAllBytes();
      answer(response, 400, "{\"statusCode\":400,\"message\":[\"article\",\"colour\",\"pieces\"]}");
    } else if (path.equals("/secret")) {
      answer(response, 401, "{\"statusCode\":401,\"message\":\"Credentials are needed.\"}");
    } else {
      answer(response, 404, "{\"statusCode\":404,\"message\":\"There is no such thing.\"}");
    }
  }

  private static void answer(HttpServletResponse response, int status, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
