package dev.concordat.starter.filter;

import jakarta.servlet.ServletException;

/** A failure after the response had begun: the container must cut the connection. */
final class AnsweredTooLate extends ServletException {
  private static final long serialVersionUID = 1L;

  AnsweredTooLate(Throwable failure) {
    super("The request failed after its response had begun.", failure);
  }
}
