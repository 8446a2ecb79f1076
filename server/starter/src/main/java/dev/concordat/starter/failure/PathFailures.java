package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path with a percent sign that two hexadecimal digits do not follow (400).
 *
 * <p>Tomcat refuses it everywhere but behind a semicolon; there Spring fails on it, before any
 * firewall looks, with an exception that could mean anything: so the path itself is judged.
 */
final class PathFailures implements Failure {
  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    return failure instanceof IllegalArgumentException
            && BROKEN.matcher(Exchange.of(request).path()).find()
        ? ErrorAnswer.of(400)
        : null;
  }
}
