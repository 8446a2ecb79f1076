package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.body.BodyTooLarge;
import dev.concordat.starter.body.BodyTooSlow;
import dev.concordat.starter.json.UnreadableJson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A body that cannot be read: malformed, missing (400), too large (413), too slow (408). */
final class MessageFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (failure instanceof UnreadableJson json) {
      return new ErrorAnswer(400, json.answer(), Map.of());
    }
    if (Causes.find(failure, BodyTooLarge.class) != null) {
      return ErrorAnswer.of(413);
    }
    if (Causes.find(failure, BodyTooSlow.class) != null) {
      return ErrorAnswer.of(408).header("Connection", "close");
    }
    if (failure instanceof HttpMessageNotReadableException unreadable) {
      return unreadable(unreadable);
    }
    return null;
  }

  private static @Nullable ErrorAnswer unreadable(HttpMessageNotReadableException failure) {
    return failure.getCause() == null
        ? ErrorAnswer.of(400, "The request body is missing; this operation needs one.")
        : ErrorAnswer.of(400, "The request body cannot be read.");
  }
}
