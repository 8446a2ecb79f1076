package dev.concordat.benchmarks.problemdetail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every exception as a ProblemDetail; failing fields are listed, as ours are. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  @ExceptionHandler
  ProblemDetail absent(OrderNotFound failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, failure.getMessage());
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<String> fields =
        failure.getFieldErrors().stream()
            .map(error -> error.getField() + ": " + error.getDefaultMessage())
            .toList();
    failure.getBody().setProperty("errors", fields);
    return handleExceptionInternal(failure, failure.getBody(), headers, status, request);
  }
}
