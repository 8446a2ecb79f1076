package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** A multipart body without boundary, malformed, too large, or lacking a part. */
final class MultipartFailures implements Failure {
  static final String MALFORMED = "The request body must be well-formed multipart/form-data.";

  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (failure instanceof MaxUploadSizeExceededException) {
      return ErrorAnswer.of(413);
    }
    if (failure instanceof MissingServletRequestPartException missing) {
      return ErrorAnswer.ofFields(List.of(missing.getRequestPartName() + ": is required"));
    }
    return failure instanceof MultipartException ? ErrorAnswer.of(400, MALFORMED) : null;
  }
}
