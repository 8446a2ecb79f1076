package dev.concordat.starter.answer;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Changes error answers before they are written: another message, one more header.
 *
 * <p>Beans of this type are applied in their order. The status must stay; where it is changed, or a
 * customizer throws, the answer is a plain 500, and the log tells why.
 */
@FunctionalInterface
public interface AnswerCustomizer {
  /** The answer to write instead; the same one to leave it. */
  ErrorAnswer customize(ErrorAnswer answer, HttpServletRequest request);
}
