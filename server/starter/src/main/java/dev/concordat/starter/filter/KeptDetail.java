package dev.concordat.starter.filter;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Keeps the detail of a ProblemDetail that a service answers with, so that it can be the message of
 * the error which takes its place; of a 4xx only, as a 5xx says nothing of the inside.
 */
@ControllerAdvice
public final class KeptDetail implements ResponseBodyAdvice<Object> {
  private static final String ATTRIBUTE = KeptDetail.class.getName();

  /** Knows nothing of a request until it is answered. */
  public KeptDetail() {}

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof ProblemDetail problem
        && request instanceof ServletServerHttpRequest servlet) {
      servlet.getServletRequest().setAttribute(ATTRIBUTE, problem.getDetail());
    }
    return body;
  }

  /** The error of this status, in the words that were kept if there are any. */
  static ErrorAnswer answer(HttpServletRequest request, int status) {
    return status < 500
            && request.getAttribute(ATTRIBUTE) instanceof String detail
            && !detail.isBlank()
        ? ErrorAnswer.of(status, detail)
        : ErrorAnswer.of(status);
  }
}
