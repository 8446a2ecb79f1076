package dev.concordat.starter.foreign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Handlers that fail, each in a way of its own. */
@RestController
public class AccidentsController {
  @GetMapping("/accident")
  String accident() {
    throw new IllegalStateException("secret: jdbc:h2:mem:books");
  }

  @GetMapping("/overflow")
  String overflow() {
    throw new StackOverflowError();
  }

  /** Whoever asks this ends the process. */
  @GetMapping("/exhausted")
  String exhausted() {
    List<long[]> all = new ArrayList<>();
    while (true) {
      all.add(new long[1 << 24]);
    }
  }

  @GetMapping("/send-error")
  void sendError(HttpServletResponse response) throws IOException {
    response.sendError(418, "short and stout");
  }

  @GetMapping("/empty")
  ResponseEntity<Void> empty() {
    return ResponseEntity.status(409).build();
  }

  @GetMapping("/problem")
  ProblemDetail problem() {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "in another shape");
  }

  @GetMapping("/own-body")
  ResponseEntity<Map<String, String>> ownBody() {
    return ResponseEntity.status(404).body(Map.of("oops", "x".repeat(20_000)));
  }

  @GetMapping("/text")
  void text(HttpServletResponse response) throws IOException {
    response.setStatus(503);
    response.setContentType("text/html");
    response.getWriter().println("<h1>down</h1>");
    response.flushBuffer();
  }

  @GetMapping("/reason")
  String reason() {
    throw new ResponseStatusException(HttpStatus.GONE, "This book was pulped.");
  }

  @GetMapping("/half-done")
  void halfDone(HttpServletResponse response) throws IOException {
    response.setHeader("Content-Disposition", "attachment; filename=book.pdf");
    response.setHeader("X-Kept", "yes");
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setContentType("application/pdf");
    response.setContentLength(50);
    response.getWriter().print("12345");
    throw new IllegalStateException("out of paper");
  }

  @GetMapping("/too-late")
  void tooLate(HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.TEXT_PLAIN_VALUE);
    response.getOutputStream().print("begun");
    response.flushBuffer();
    throw new IllegalStateException("out of ink");
  }

  @GetMapping("/long-header")
  void longHeader(HttpServletResponse response) throws IOException {
    response.setHeader("X-Long", "x".repeat(10_000));
    response.sendError(409);
  }

  @GetMapping("/unsendable")
  void unsendable(HttpServletResponse response) {
    response.setHeader("X-Long", "x".repeat(20_000));
  }

  @GetMapping("/unsendable-text")
  String unsendableText(HttpServletResponse response) {
    response.setHeader("X-Long", "x".repeat(20_000));
    return "text";
  }

  @GetMapping("/unsendable-later")
  CompletableFuture<String> unsendableLater(HttpServletResponse response) {
    response.setHeader("X-Long", "x".repeat(20_000));
    return CompletableFuture.supplyAsync(
        () -> "text", CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));
  }
}
