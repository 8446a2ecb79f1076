package dev.concordat.starter.security;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** 401: a challenge without error code where no credentials came, {@code invalid_token} else. */
public final class BearerEntryPoint implements AuthenticationEntryPoint {
  private final ErrorWriter writer;
  private final Challenge challenge;

  /** Challenges for this realm. */
  public BearerEntryPoint(ErrorWriter writer, Challenge challenge) {
    this.writer = writer;
    this.challenge = challenge;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    writer.write(request, response, answer(request, failure));
  }

  private ErrorAnswer answer(HttpServletRequest request, AuthenticationException failure) {
    if (failure instanceof InvalidToken invalid) {
      return ErrorAnswer.of(401, String.valueOf(invalid.getMessage()))
          .header("WWW-Authenticate", challenge.invalidToken());
    }
    return request.getHeader("Authorization") == null
        ? ErrorAnswer.of(401, "This request needs a bearer token in its Authorization header.")
            .header("WWW-Authenticate", challenge.plain())
        : ErrorAnswer.of(401, "The credentials in the Authorization header are not valid.")
            .header("WWW-Authenticate", challenge.invalidToken());
  }
}
