package dev.concordat.server.seed;

import dev.concordat.server.tokens.TokenSecret;
import java.util.List;

/**
 * A token to put into the table, its secret known beforehand.
 *
 * @param id its id, and its name
 * @param scopes such as {@code keys:read}
 */
public record SeedToken(
    String organizationId, String id, TokenSecret secret, List<String> scopes, State state) {

  /** Whether the token is good. */
  public enum State {
    /** Good, without end. */
    ACTIVE,
    /** Revoked a day ago. */
    REVOKED,
    /** Expired a day ago. */
    EXPIRED
  }

  /** Copies the scopes. */
  public SeedToken {
    scopes = List.copyOf(scopes);
  }
}
