package dev.concordat.starter.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error about to be answered: its status, its message, and the headers this status needs.
 *
 * @param status 400 to 599
 * @param message what the caller did, or met
 * @param headers set on the response beside those every error has; names as in HTTP
 */
public record ErrorAnswer(int status, ErrorMessage message, Map<String, String> headers) {

  /** Refuses a status that is no error. */
  public ErrorAnswer {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("An error's status is 400 to 599, not " + status + ".");
    }
    headers = Map.copyOf(headers);
  }

  /** An error said in one sentence. */
  public static ErrorAnswer of(int status, String sentence) {
    return new ErrorAnswer(status, new ErrorMessage.Sentence(sentence), Map.of());
  }

  /** An error said in the sentence that fits any error of this status. */
  public static ErrorAnswer of(int status) {
    return of(status, StandardMessages.of(status));
  }

  /** A 400 with one entry per failing field; each entry starts with the field's name. */
  public static ErrorAnswer ofFields(List<String> entries) {
    return new ErrorAnswer(400, new ErrorMessage.Fields(entries), Map.of());
  }

  /** The same error with one more header; a header of the same name is replaced. */
  public ErrorAnswer header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ErrorAnswer(status, message, more);
  }
}
