package dev.concordat.server.tokens;

import java.time.Clock;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Asks the table for the token, on every request: so a revocation holds from the next one on. What
 * the caller learns is the same for unknown, revoked and expired tokens.
 */
@Component
public final class TokenAuthentication implements AuthenticationManager {
  private final Tokens tokens;
  private final Clock clock;

  TokenAuthentication(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Authentication authenticate(Authentication presented) throws AuthenticationException {
    if (presented.getCredentials() instanceof TokenSecret secret) {
      return tokens
          .bySecret(secret)
          .filter(token -> token.isActive(clock.instant()))
          .map(token -> new Caller(token.organizationId(), token.id(), token.scopes()))
          .map(TokenAuthentication::authenticated)
          .orElseThrow(BearerCredentials::refused);
    }
    throw BearerCredentials.refused();
  }

  private static Authentication authenticated(Caller caller) {
    return new PreAuthenticatedAuthenticationToken(
        caller, "", AuthorityUtils.createAuthorityList(caller.scopes()));
  }
}
