package dev.concordat.kit.invariant;

import org.jspecify.annotations.Nullable;

/** {@code path} is the path of the request as it was sent, without the query. */
final class PathAsRequested implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    String path = error.request().encodedPath();
    return error.field("path").asString("").equals(path)
        ? null
        : "expected \"" + path + "\", found " + error.field("path");
  }
}
