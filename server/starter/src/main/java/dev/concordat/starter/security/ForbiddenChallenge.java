package dev.concordat.starter.security;

import dev.concordat.starter.answer.AnswerCustomizer;
import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;

/** Gives a 403 that a handler raised the challenge a 403 has. */
public final class ForbiddenChallenge implements AnswerCustomizer {
  private final Challenge challenge;

  /** Challenges for this realm. */
  public ForbiddenChallenge(Challenge challenge) {
    this.challenge = challenge;
  }

  @Override
  public ErrorAnswer customize(ErrorAnswer answer, HttpServletRequest request) {
    return answer.status() == 403 && !answer.headers().containsKey("WWW-Authenticate")
        ? answer.header("WWW-Authenticate", challenge.insufficientScope())
        : answer;
  }
}
