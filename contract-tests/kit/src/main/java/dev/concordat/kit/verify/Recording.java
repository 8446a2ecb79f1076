package dev.concordat.kit.verify;

import java.util.List;
import java.util.function.UnaryOperator;

/** Everything one run exchanged with a server, in the order it was played. Immutable. */
public record Recording(List<Take> takes) {
  /** Copies the takes. */
  public Recording {
    takes = List.copyOf(takes);
  }

  /** The recording that another server would have left, one that answers as this changes it. */
  public Recording map(UnaryOperator<Take> change) {
    return new Recording(takes.stream().map(change).toList());
  }

  /** How many requests got a whole answer. */
  public long answered() {
    return takes.stream().filter(take -> take.exchange() != null).count();
  }

  /** Whether the server was there, and yet no request got an answer in time, or at all. */
  public boolean isSilent() {
    return answered() == 0 && takes.stream().noneMatch(Take::isUnprovable);
  }
}
