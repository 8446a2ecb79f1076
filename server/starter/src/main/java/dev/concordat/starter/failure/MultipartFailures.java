package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.impl.InvalidContentTypeException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** A multipart body without boundary, malformed, too large, or lacking a part. */
final class MultipartFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (failure instanceof MaxUploadSizeExceededException) {
      return ErrorAnswer.of(413);
    }
    if (failure instanceof MissingServletRequestPartException missing) {
      return ErrorAnswer.ofFields(List.of(missing.getRequestPartName() + ": is required"));
    }
    return failure instanceof MultipartException
            || Causes.find(failure, InvalidContentTypeException.class) != null
        ? ErrorAnswer.of(400, "The request body must be well-formed multipart/form-data.")
        : null;
  }
}
