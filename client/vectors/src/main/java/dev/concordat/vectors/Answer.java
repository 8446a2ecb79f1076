package dev.concordat.vectors;

import java.util.List;

/** What the server does about one request. */
sealed interface Answer {

  /** It is not there: the connection is refused. */
  record Refused() implements Answer {}

  /** It takes these steps; after the last the connection stays open, unless that was an ending. */
  record Played(List<Step> steps) implements Answer {
    public Played {
      steps = List.copyOf(steps);
    }
  }
}
