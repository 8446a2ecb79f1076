package dev.concordat.server.access;

import dev.concordat.starter.answer.AnswerCustomizer;
import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorMessage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tells who sent no token how to send one; the challenge of such a 401 names no error. */
@Component
final class NoCredentialsMessage implements AnswerCustomizer {
  private static final ErrorMessage HOW =
      new ErrorMessage.Sentence(
          "No valid credentials: send 'Authorization: Bearer <token>' with a token that is neither"
              + " revoked nor expired.");

  @Override
  public ErrorAnswer customize(ErrorAnswer answer, HttpServletRequest request) {
    return answer.status() == 401
            && !answer.headers().getOrDefault(HttpHeaders.WWW_AUTHENTICATE, "").contains("error=")
        ? new ErrorAnswer(401, HOW, answer.headers())
        : answer;
  }
}
