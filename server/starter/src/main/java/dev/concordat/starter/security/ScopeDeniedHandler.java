package dev.concordat.starter.security;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 403: {@code insufficient_scope}, naming the scope where it is known. */
public final class ScopeDeniedHandler implements AccessDeniedHandler {
  private final ErrorWriter writer;
  private final Challenge challenge;

  /** Challenges for this realm. */
  public ScopeDeniedHandler(ErrorWriter writer, Challenge challenge) {
    this.writer = writer;
    this.challenge = challenge;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
      throws IOException {
    writer.write(
        request,
        response,
        failure instanceof MissingScope missing
            ? ErrorAnswer.of(403, String.valueOf(missing.getMessage()))
                .header("WWW-Authenticate", challenge.insufficientScope(missing.scope()))
            : ErrorAnswer.of(403).header("WWW-Authenticate", challenge.insufficientScope()));
  }
}
