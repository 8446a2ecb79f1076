package dev.concordat.client.internal;

import dev.concordat.client.error.Failure;
import java.io.IOException;
import tools.jackson.core.JacksonException;

/**
 * Why a body is not the documented JSON. Takes the place of Jackson's exception, which quotes the
 * body: that of a new token, too.
 */
final class UnreadableBody extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableBody(JacksonException why) {
    super(Failure.masked(String.valueOf(why.getOriginalMessage())));
    setStackTrace(why.getStackTrace());
  }
}
