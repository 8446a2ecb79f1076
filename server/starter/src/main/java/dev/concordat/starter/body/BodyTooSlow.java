package dev.concordat.starter.body;

import java.io.IOException;
import java.time.Duration;

/** A body did not arrive within its time: 408. */
public final class BodyTooSlow extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooSlow(Duration limit) {
    super("The body did not arrive within " + limit.toMillis() + " ms.");
  }
}
