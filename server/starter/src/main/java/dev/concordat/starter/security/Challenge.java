package dev.concordat.starter.security;

import java.util.regex.Pattern;

/**
 * The Bearer challenges of RFC 6750, section 3.
 *
 * @param realm the protection space told to the caller
 */
public record Challenge(String realm) {
  private static final Pattern QUOTABLE = Pattern.compile("[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]*");

  /** Refuses what a quoted string cannot carry. */
  public Challenge {
    if (!QUOTABLE.matcher(realm).matches()) {
      throw new IllegalArgumentException(
          "A realm is printable ASCII without quotes and backslashes, not: " + realm);
    }
  }

  /** For a request without credentials: no error code, as the RFC asks. */
  public String plain() {
    return "Bearer realm=\"" + realm + "\"";
  }

  /** For credentials that are malformed, unknown, revoked or expired. */
  public String invalidToken() {
    return plain() + ", error=\"invalid_token\"";
  }

  /** For credentials that do not permit this. */
  public String insufficientScope() {
    return plain() + ", error=\"insufficient_scope\"";
  }

  /** For credentials that lack this scope. */
  public String insufficientScope(String scope) {
    return insufficientScope() + ", scope=\"" + scope + "\"";
  }
}
