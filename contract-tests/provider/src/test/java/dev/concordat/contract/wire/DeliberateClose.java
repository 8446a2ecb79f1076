package dev.concordat.contract.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** The reasons to close a connection without an answer; there are no others. */
enum DeliberateClose {
  /** The connection ended or fell silent before the headers did. */
  HALF_A_HEAD("half a head", "(?s)(\r?\n)*(?!.*\n\r?\n).*"),
  /** HTTP/2 without negotiation. */
  HTTP_2_PREFACE("HTTP/2 preface", "(?s)(\r?\n)*PRI .*"),
  /** A request line without a version: the answer would have no status. */
  HTTP_0_9("HTTP/0.9", "(?s)(\r?\n)*[ \t]*[^ \t\r\n]*([ \t]+[^ \t\r\n]*)?[ \t]*\r?\n.*"),
  /** TCP dropped the answer, because the rest of the refused request was still being sent. */
  RESET("reset", "(?s).*");

  private final String why;
  private final Pattern requests;

  DeliberateClose(String why, String requests) {
    this.why = why;
    this.requests = Pattern.compile(requests);
  }

  /** As the case files write it. */
  String why() {
    return why;
  }

  /** Whether this explains that a conversation which began with these bytes has no answer. */
  boolean explains(byte[] request, Conversation conversation) {
    return this == RESET
        ? conversation.ending() == Conversation.Ending.RESET
        : requests.matcher(new String(request, ISO_8859_1)).matches();
  }
}
