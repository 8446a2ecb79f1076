package dev.concordat.server.tokens;

import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who sent the request: the principal of its authentication.
 *
 * @param organizationId the organization every query of this request is confined to
 * @param tokenId the token, unique within the organization
 * @param scopes what the token may do, such as {@code keys:write}
 */
public record Caller(String organizationId, String tokenId, Set<String> scopes) {
  /** Copies the scopes. */
  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /**
   * The caller of the current request.
   *
   * @throws IllegalStateException where nobody is authenticated
   */
  public static Caller current() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
      return caller;
    }
    throw new IllegalStateException("This code runs only for an authenticated request.");
  }
}
