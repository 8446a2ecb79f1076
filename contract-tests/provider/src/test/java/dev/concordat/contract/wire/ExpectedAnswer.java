package dev.concordat.contract.wire;

import dev.concordat.kit.exchange.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one answer must be.
 *
 * @param statuses any of these; empty if only a close will do
 * @param close the reason that permits no answer at all; null if none does
 * @param headers what these must contain, each element between commas
 * @param message what the message must contain; null for anything
 * @param fields what the entries of an array message must begin with; empty for any message
 */
record ExpectedAnswer(
    List<Integer> statuses,
    @Nullable DeliberateClose close,
    Map<String, String> headers,
    @Nullable String message,
    List<String> fields) {

  /** Everything this answer is not, in sentences. */
  List<String> complaints(Answer answer) {
    List<String> complaints = new ArrayList<>();
    if (!statuses.contains(answer.status())) {
      complaints.add("expected " + this + ", found " + answer.status());
    }
    headers.forEach((name, value) -> header(name, value, answer, complaints));
    if (message != null && !answer.text().contains(message)) {
      complaints.add("expected a message with '" + message + "', found " + answer.text());
    }
    if (!fields.isEmpty()) {
      complaints.addAll(FailingFields.complaints(fields, answer));
    }
    return complaints;
  }

  private static void header(String name, String value, Answer answer, List<String> complaints) {
    String found = String.join(", ", answer.headers(name));
    for (String element : value.split(", *")) {
      if (!found.contains(element)) {
        complaints.add("expected '" + element + "' in " + name + ", found '" + found + "'");
      }
    }
  }

  @Override
  public String toString() {
    List<String> alternatives = new ArrayList<>();
    statuses.forEach(status -> alternatives.add(String.valueOf(status)));
    if (close != null) {
      alternatives.add("close: " + close.why());
    }
    return String.join(" or ", alternatives);
  }
}
