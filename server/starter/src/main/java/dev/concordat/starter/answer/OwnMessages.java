package dev.concordat.starter.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Puts a service's own sentences in place of the standard ones; other messages stay. */
public final class OwnMessages implements AnswerCustomizer {
  private final Map<Integer, String> sentences;

  /** The sentences by status. */
  public OwnMessages(Map<Integer, String> sentences) {
    this.sentences = Map.copyOf(sentences);
  }

  @Override
  public ErrorAnswer customize(ErrorAnswer answer, HttpServletRequest request) {
    if (sentences.isEmpty()) {
      return answer;
    }
    String own = sentences.get(answer.status());
    return own != null && answer.message().equals(ErrorAnswer.of(answer.status()).message())
        ? new ErrorAnswer(answer.status(), new ErrorMessage.Sentence(own), answer.headers())
        : answer;
  }
}
