package dev.concordat.kit.source;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The files given to the kit cannot be used; the message lists every mistake, one a line. */
public final class MisuseException extends RuntimeException {
  private final transient List<Mistake> mistakes;

  /** Creates the exception from at least one mistake. */
  public MisuseException(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::toString).collect(joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /** What is wrong, in the order found. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
