package dev.concordat.starter.json;

import dev.concordat.starter.answer.ErrorMessage;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** A body that is not the JSON its operation expects; carries what to tell the caller. */
public final class UnreadableJson extends HttpMessageNotReadableException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorMessage answer;

  UnreadableJson(ErrorMessage answer, HttpInputMessage input) {
    super("The body is not the JSON expected.", input);
    this.answer = answer;
  }

  /** One sentence about the document, or one entry per faulty field. */
  public ErrorMessage answer() {
    return answer;
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
