package dev.concordat.kit.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 401 and 403 carry the challenge of RFC 6750, section 3: its error fits the credentials. */
final class BearerChallenge implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    String scheme = error.profile().challenge();
    if (scheme == null || (error.status() != 401 && error.status() != 403)) {
      return null;
    }
    List<String> found = error.answer().headers("WWW-Authenticate");
    String code = code(error);
    boolean fits =
        found.size() == 1
            && found.get(0).startsWith(scheme + " realm=\"")
            && (code == null
                ? !found.get(0).contains("error=")
                : found.get(0).contains("error=\"" + code + "\""));
    return fits ? null : "expected a " + scheme + " challenge, error " + code + ", found " + found;
  }

  private static @Nullable String code(ErrorExchange error) {
    if (error.status() == 403) {
      return "insufficient_scope";
    }
    return error.request().header("Authorization") == null ? null : "invalid_token";
  }
}
