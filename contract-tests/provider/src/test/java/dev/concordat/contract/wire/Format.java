package dev.concordat.contract.wire;

import dev.concordat.kit.exchange.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What holds of every answer, whatever was asked. */
final class Format {
  /** The only statuses of 500 and above a client can bring about: of HTTP itself. */
  private static final Set<Integer> CALLERS_FAULTS = Set.of(501, 505);

  private Format() {}

  /** Everything wrong with these answers to this request, in sentences. */
  static List<String> complaints(WireRequest request, Conversation conversation) {
    List<String> complaints = new ArrayList<>();
    String garbage = conversation.garbage();
    if (garbage != null) {
      complaints.add("expected an answer, found " + garbage);
    }
    List<String> methods = request.methods();
    for (int i = 0; i < conversation.answers().size(); i++) {
      Answer answer = conversation.answers().get(i);
      boolean head = i < methods.size() && methods.get(i).equals("HEAD");
      if (answer.status() >= 500 && !CALLERS_FAULTS.contains(answer.status())) {
        complaints.add("expected no 5xx for a client's fault, found " + answer);
      }
      if (answer.status() >= 400) {
        complaints.addAll(ErrorFormat.complaints(answer, head));
      }
    }
    return complaints;
  }
}
