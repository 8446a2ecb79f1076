package dev.concordat.kit.pact;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the states of an interaction say about credentials. */
enum Standing {
  /** A state makes the provider know them, and says nothing against them. */
  GOOD,
  /** A state says of these credentials that they are revoked or the like, or nobody has any. */
  BAD,
  /** A state speaks of something revoked or the like, maybe of these. */
  HINTED,
  /** No state speaks of credentials. */
  UNSAID;

  /** The state of ours that deletes all data, tokens included; those after it say what there is. */
  private static final String NOTHING = "a clean contract database";

  private static final Pattern BAD_WORDS =
      Pattern.compile(
          "\\b(?:revoked|expired|unknown|invalid|malformed|disabled|suspended|inactive"
              + "|(?:not|never) (?:known|issued|valid|active))\\b",
          Pattern.CASE_INSENSITIVE);

  static Standing of(String credentials, List<State> states) {
    List<State> about =
        states.stream().filter(state -> mentions(state.params(), credentials)).toList();
    if (!about.isEmpty()) {
      return about.stream().anyMatch(state -> isBad(state, credentials)) ? BAD : GOOD;
    }
    if (states.stream().anyMatch(state -> state.name().equals(NOTHING))) {
      return BAD;
    }
    return states.stream().anyMatch(state -> isBad(state, credentials)) ? HINTED : UNSAID;
  }

  private static boolean mentions(JsonNode params, String credentials) {
    return params.valueStream().anyMatch(value -> value.asString("").contains(credentials));
  }

  /**
   * By the parameter {@code status}, if there is one. Else by a word anywhere, though the
   * credentials themselves may spell one and mean nothing by it.
   */
  private static boolean isBad(State state, String credentials) {
    JsonNode status = state.params().path("status");
    if (status.isString()) {
      return BAD_WORDS.matcher(status.stringValue()).find();
    }
    String said = state.name() + " " + state.params();
    return BAD_WORDS.matcher(said.replace(credentials, "")).find();
  }
}
