package dev.concordat.starter.filter;

/** A failure after the response had begun: the container must cut the connection. */
public final class AnsweredTooLate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Cuts the connection because of this failure. */
  public AnsweredTooLate(Throwable failure) {
    super("The request failed after its response had begun.", failure, false, false);
  }
}
