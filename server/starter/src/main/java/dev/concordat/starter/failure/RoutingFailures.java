package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** No handler for the path (404), for the method (405), for the body's media type (415). */
final class RoutingFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (failure instanceof NoHandlerFoundException || failure instanceof NoResourceFoundException) {
      return ErrorAnswer.of(404);
    }
    if (failure instanceof HttpRequestMethodNotSupportedException method) {
      return methodNotAllowed(method);
    }
    if (failure instanceof HttpMediaTypeNotSupportedException type) {
      return unsupported(type);
    }
    return failure instanceof HttpMediaTypeNotAcceptableException ? ErrorAnswer.of(406) : null;
  }

  private static ErrorAnswer methodNotAllowed(HttpRequestMethodNotSupportedException failure) {
    String[] supported = failure.getSupportedMethods();
    TreeSet<String> allowed =
        new TreeSet<>(supported == null ? List.of() : Arrays.asList(supported));
    if (allowed.contains("GET")) {
      allowed.add("HEAD");
    }
    String allow = String.join(", ", allowed);
    return ErrorAnswer.of(
            405, "This resource does not support this method; it supports " + allow + ".")
        .header("Allow", allow);
  }

  private static ErrorAnswer unsupported(HttpMediaTypeNotSupportedException failure) {
    MediaType sent = failure.getContentType();
    String types =
        failure.getSupportedMediaTypes().stream()
            .filter(type -> !isRefused(type, sent))
            .map(MediaType::toString)
            .distinct()
            .collect(Collectors.joining(", "));
    if (types.isEmpty()) {
      return ErrorAnswer.of(415);
    }
    return ErrorAnswer.of(
            415, "The request body's Content-Type is not supported; expected " + types + ".")
        .header("Accept", types);
  }

  /** What Spring lists of a converter that does not read all its types into any class. */
  private static boolean isRefused(MediaType listed, @Nullable MediaType sent) {
    return sent != null && listed.includes(sent);
  }
}
