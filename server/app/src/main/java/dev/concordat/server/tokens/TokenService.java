package dev.concordat.server.tokens;

import dev.concordat.server.Ids;
import dev.concordat.server.api.model.ApiToken;
import dev.concordat.server.api.model.CreatedToken;
import dev.concordat.server.api.model.NewToken;
import dev.concordat.server.api.model.Scope;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.Forbidden;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of creating and revoking tokens. */
@Service
class TokenService {
  /** RFC 3339 writes years in four digits. */
  private static final int LAST_YEAR = 9999;

  private final Tokens tokens;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  TokenService(Tokens tokens, Ids ids, Clock clock) {
    this.tokens = tokens;
    this.ids = ids;
    this.clock = clock;
  }

  CreatedToken create(Caller caller, NewToken wanted)
      throws Forbidden, Conflict, UnprocessableEntity {
    List<Scope> scopes = Scopes.eachOnce(wanted.getScopes());
    requireGrantable(caller, scopes);
    Instant now = clock.instant();
    OffsetDateTime expiresAt = future(wanted.getExpiresAt(), now);
    TokenSecret secret = TokenSecret.generate(random);
    ApiToken token =
        new ApiToken(
                ids.next(),
                wanted.getName(),
                scopes,
                secret.prefix(),
                secret.lastFour(),
                now.atOffset(ZoneOffset.UTC))
            .expiresAt(expiresAt);
    if (!tokens.insert(caller.organizationId(), token, secret)) {
      throw new Conflict("Token name '" + token.getName() + "' is already taken.");
    }
    return new ShownOnce(token, secret);
  }

  @Transactional(rollbackFor = Exception.class)
  ApiToken revoke(Caller caller, String id) throws NotFound, Conflict {
    String organizationId = caller.organizationId();
    tokens.lock(organizationId);
    ApiToken token =
        tokens.byId(organizationId, id).orElseThrow(() -> new NotFound("There is no such token."));
    if (token.getRevokedAt() != null) {
      return token;
    }
    Instant now = clock.instant();
    if (isActiveAdmin(token, now)
        && !tokens.anotherHas(Scope.TOKENS_ADMIN, organizationId, id, now)) {
      throw new Conflict(
          "This is the last active token with the scope 'tokens:admin': create another one first.");
    }
    tokens.revoke(organizationId, id, now);
    return token.revokedAt(now.atOffset(ZoneOffset.UTC));
  }

  private static boolean isActiveAdmin(ApiToken token, Instant now) {
    OffsetDateTime expiresAt = token.getExpiresAt();
    return token.getScopes().contains(Scope.TOKENS_ADMIN)
        && (expiresAt == null || expiresAt.toInstant().isAfter(now));
  }

  private static void requireGrantable(Caller caller, List<Scope> scopes) throws Forbidden {
    for (Scope scope : scopes) {
      if (!caller.scopes().contains(scope.getValue())) {
        throw new Forbidden("This token lacks the scope '" + scope + "', so it cannot grant it.");
      }
    }
  }

  private static @Nullable OffsetDateTime future(@Nullable OffsetDateTime expiresAt, Instant now)
      throws UnprocessableEntity {
    if (expiresAt == null) {
      return null;
    }
    if (!expiresAt.toInstant().isAfter(now)) {
      throw new UnprocessableEntity("expiresAt must be in the future.");
    }
    OffsetDateTime inUtc = expiresAt.withOffsetSameInstant(ZoneOffset.UTC);
    if (inUtc.getYear() > LAST_YEAR) {
      throw new UnprocessableEntity("expiresAt must be before the year 10000 in UTC.");
    }
    return inUtc.truncatedTo(ChronoUnit.MILLIS);
  }
}
