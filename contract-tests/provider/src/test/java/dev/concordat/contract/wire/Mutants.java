package dev.concordat.contract.wire;

import java.util.ArrayList;
import java.util.List;

/** What holds of the answers to any bytes at all. */
final class Mutants {
  private Mutants() {}

  /** A mutant is sent whole, and the connection ended: nobody has to wait for anybody. */
  static WireRequest request(byte[] bytes) {
    return new WireRequest(bytes, true);
  }

  /** Everything wrong with what came back; no answer is wrong unless there is a reason listed. */
  static List<String> complaints(WireRequest request, Conversation conversation) {
    List<String> complaints = new ArrayList<>(Format.complaints(request, conversation));
    if (conversation.ending() == Conversation.Ending.OPEN) {
      complaints.add("expected an answer or a close, found silence");
    } else if (conversation.answers().isEmpty()
        && conversation.garbage() == null
        && !explained(request, conversation)) {
      complaints.add("expected an answer, found " + conversation.ending());
    }
    return complaints;
  }

  private static boolean explained(WireRequest request, Conversation conversation) {
    for (DeliberateClose close : DeliberateClose.values()) {
      if (close.explains(request.bytes(), conversation)) {
        return true;
      }
    }
    return false;
  }
}
