package dev.concordat.kit.invariant;

import dev.concordat.kit.profile.Role;
import org.jspecify.annotations.Nullable;

/** {@code path} is the path of the request as it was sent, without the query. */
final class PathAsRequested implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    if (!error.says(Role.PATH)) {
      return null;
    }
    String path = error.request().encodedPath();
    return error.field(Role.PATH).asString("").equals(path)
        ? null
        : "expected \"" + path + "\", found " + error.told(Role.PATH);
  }
}
