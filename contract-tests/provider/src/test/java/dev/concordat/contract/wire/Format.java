package dev.concordat.contract.wire;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.invariant.Breach;
import dev.concordat.kit.invariant.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds of every answer, whatever was asked: the invariants, and no 5xx for the caller. */
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
    for (int i = 0; i < conversation.answers().size(); i++) {
      Answer answer = conversation.answers().get(i);
      if (answer.status() >= 500 && !CALLERS_FAULTS.contains(answer.status())) {
        complaints.add("expected no 5xx for a client's fault, found " + answer);
      }
      Request asked = i == 0 ? first(request, answer) : later(request, answer);
      Exchange exchange = new Exchange(asked, answer, conversation.sent(), conversation.received());
      for (Breach breach : Invariants.breaches(exchange)) {
        complaints.add(breach + " in " + answer.headers() + " " + answer);
      }
    }
    return complaints;
  }

  private static Request first(WireRequest request, Answer answer) {
    return asked(request.method(), request.hasAuthorization(), request, answer);
  }

  /** Where a later request begins is the service's opinion: what it seems to answer is believed. */
  private static Request later(WireRequest request, Answer answer) {
    boolean head = request.mayGoOnWithHead() && answer.body().length == 0;
    boolean told = answer.headers("WWW-Authenticate").toString().contains("error=");
    return asked(head ? "HEAD" : "", told, request, answer);
  }

  private static Request asked(
      String method, boolean authorized, WireRequest request, Answer answer) {
    Map<String, String> headers = authorized ? Map.of("Authorization", "") : Map.of();
    return new Request(method, path(request, answer), Map.of(), Map.of(), headers, null);
  }

  /** The path the answer tells, if the request has it, or else "/": its line could not be read. */
  private static String path(WireRequest request, Answer answer) {
    String told = ErrorPath.of(answer);
    return told.startsWith("/") && told.indexOf('?') < 0 && request.text().contains(told)
        ? told
        : "/";
  }
}
