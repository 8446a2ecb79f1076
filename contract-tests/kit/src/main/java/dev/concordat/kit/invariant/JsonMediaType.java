package dev.concordat.kit.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error has the format's media type, whatever was asked for. */
final class JsonMediaType implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    List<String> found = error.answer().headers("Content-Type");
    return found.size() == 1 && error.profile().contentType().matcher(found.get(0)).matches()
        ? null
        : "expected Content-Type [" + error.profile().mediaType() + "], found " + found;
  }
}
