package dev.concordat.server.tokens;

import dev.concordat.starter.security.InvalidToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Reads {@code Authorization: Bearer} (RFC 6750, section 2.1), and no other place; a malformed
 * token is refused here, without asking the database.
 */
public final class BearerCredentials implements AuthenticationConverter {
  private static final String SCHEME = "Bearer";

  /** The token presented; null if none was, or credentials of another scheme. */
  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    Enumeration<String> headers = request.getHeaders(HttpHeaders.AUTHORIZATION);
    String credentials = headers.hasMoreElements() ? headers.nextElement().strip() : "";
    if (!isBearer(credentials)) {
      return null;
    }
    if (headers.hasMoreElements()) {
      throw refused();
    }
    return TokenSecret.parse(credentials.substring(SCHEME.length()).strip())
        .map(secret -> new PreAuthenticatedAuthenticationToken(SCHEME, secret))
        .orElseThrow(BearerCredentials::refused);
  }

  static InvalidToken refused() {
    return new InvalidToken("The token is invalid, revoked or expired.");
  }

  private static boolean isBearer(String credentials) {
    return credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && (credentials.length() == SCHEME.length() || credentials.charAt(SCHEME.length()) == ' ');
  }
}
