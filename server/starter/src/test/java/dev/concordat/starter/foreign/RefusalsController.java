package dev.concordat.starter.foreign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.server.MethodNotAllowedException;

/** Handlers that refuse on purpose, each in a way of its own. */
@RestController
public class RefusalsController {
  @ResponseStatus(code = HttpStatus.PAYMENT_REQUIRED, reason = "Books cost money.")
  static final class Unpaid extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @ResponseStatus(HttpStatus.CONFLICT)
  static final class Twice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Twice() {
      super("secret");
    }
  }

  @GetMapping("/refusals/annotated")
  String annotated() throws Unpaid {
    throw new Unpaid();
  }

  @GetMapping("/refusals/annotated-without-reason")
  String annotatedWithoutReason() {
    throw new Twice();
  }

  @GetMapping("/refusals/problem")
  String problem() {
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, "One book a day.");
    ErrorResponseException refusal =
        new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS, detail, null);
    refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, "86400");
    throw refusal;
  }

  @GetMapping("/refusals/problem-of-ours")
  String problemOfOurs() {
    throw new ErrorResponseException(
        HttpStatus.BAD_GATEWAY,
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_GATEWAY, "secret"),
        null);
  }

  @GetMapping("/refusals/method")
  String method() {
    throw new MethodNotAllowedException("GET", List.of(HttpMethod.PUT));
  }

  @GetMapping("/refusals/success")
  String success() {
    throw new ErrorResponseException(HttpStatus.OK);
  }

  @GetMapping("/refusals/downstream")
  String downstream() {
    throw HttpClientErrorException.create(
        HttpStatus.NOT_FOUND, "secret", HttpHeaders.EMPTY, new byte[0], null);
  }

  @GetMapping("/refusals/busy")
  ResponseEntity<String> busy() {
    return ResponseEntity.status(503).body("<h1>busy</h1>");
  }

  @GetMapping("/refusals/often")
  void often(HttpServletResponse response) throws IOException {
    response.sendError(429);
  }

  @GetMapping("/refusals/nothing-allowed")
  void nothingAllowed(HttpServletResponse response) {
    response.setStatus(405);
  }

  @GetMapping("/refusals/blank-problem")
  ProblemDetail blankProblem() {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, " ");
  }

  @GetMapping("/refusals/accidental-problem")
  ProblemDetail accidentalProblem() {
    return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "secret");
  }

  @GetMapping("/refusals/unregistered")
  ResponseEntity<Void> unregistered() {
    return ResponseEntity.status(499).build();
  }

  @GetMapping("/refusals/beyond")
  ResponseEntity<Void> beyond() {
    return ResponseEntity.status(799).build();
  }
}
