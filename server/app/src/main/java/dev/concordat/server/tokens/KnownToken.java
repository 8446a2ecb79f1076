package dev.concordat.server.tokens;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the table says about a token whose secret was presented. */
record KnownToken(
    String organizationId,
    String id,
    Set<String> scopes,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt) {

  boolean isActive(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }
}
