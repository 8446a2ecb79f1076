package dev.concordat.contract.wire;

import dev.concordat.kit.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One case: bytes in, answers out.
 *
 * @param why the section or advisory it stands for
 * @param layers each of these layers, switched off alone, lets it escape
 * @param answers in order of arrival; one that may be a close is the last
 * @param closes whether the service must close the connection unasked
 */
record WireCase(
    Position position,
    String name,
    String why,
    Set<Layer> layers,
    Door door,
    WireRequest request,
    List<ExpectedAnswer> answers,
    boolean closes) {

  /** Everything this conversation is not, in sentences; empty if it is as it must be. */
  List<String> complaints(Conversation conversation) {
    List<String> complaints = new ArrayList<>(Format.complaints(request, conversation));
    int found = conversation.answers().size();
    for (int i = 0; i < answers.size(); i++) {
      if (i < found) {
        complaints.addAll(answers.get(i).complaints(conversation.answers().get(i)));
      } else if (!mayBeMissing(answers.get(i), conversation)) {
        complaints.add("expected " + answers.get(i) + ", found " + conversation.ending());
      }
    }
    if (found > answers.size()) {
      complaints.add("expected nothing more, found " + conversation.answers().get(answers.size()));
    }
    if (closes && conversation.ending() == Conversation.Ending.OPEN) {
      complaints.add("expected the connection to be closed, found it open");
    }
    return complaints;
  }

  /** Whether it ends only when the service's patience does. */
  boolean isSlow() {
    return answers.stream()
        .anyMatch(
            answer ->
                answer.statuses().contains(408)
                    || (answer.close() == DeliberateClose.HALF_A_HEAD && !request.ends()));
  }

  private static boolean mayBeMissing(ExpectedAnswer answer, Conversation conversation) {
    return answer.close() != null && conversation.ending() != Conversation.Ending.OPEN;
  }

  @Override
  public String toString() {
    return name;
  }
}
