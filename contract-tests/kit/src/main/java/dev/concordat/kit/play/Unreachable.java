package dev.concordat.kit.play;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Nobody accepts a connection at the server's address. */
public final class Unreachable extends UncheckedIOException {
  Unreachable(String what, IOException cause) {
    super(what, cause);
  }
}
