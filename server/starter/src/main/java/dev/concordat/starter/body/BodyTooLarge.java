package dev.concordat.starter.body;

import java.io.IOException;

/** A body went on beyond the limit: 413. */
public final class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLarge(long limit) {
    super("The body is longer than " + limit + " bytes.");
  }
}
