package dev.concordat.kit.cell;

import dev.concordat.kit.source.Located;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param token sent as {@code Authorization: Bearer}; null to send no credentials
 * @param organization whose token it is; null if the server does not know it
 */
public record Identity(
    String name,
    @Nullable String token,
    @Nullable String organization,
    List<String> scopes,
    Status status) {
  static final String NOBODY = "nobody";

  /** What the server holds about a token. */
  public enum Status {
    ACTIVE,
    REVOKED,
    EXPIRED,
    ABSENT
  }

  /** Who sends no credentials; known everywhere, and who asks unless a cell says otherwise. */
  static Identity nobody() {
    return new Identity(NOBODY, null, null, List.of(), Status.ABSENT);
  }

  static Identity of(String name, Located identity) {
    identity.allowOnly("token", "organization", "scopes", "status");
    Located organization = identity.member("organization");
    return new Identity(
        name,
        text(identity.member("token")),
        text(organization),
        organization == null ? List.of() : identity.required("scopes").texts(),
        organization == null ? Status.ABSENT : status(identity.required("status")));
  }

  /** The state that makes the server know the token, or null if it must not. */
  @Nullable ProviderState state() {
    if (token == null || organization == null) {
      return null;
    }
    return new ProviderState(
        "a token",
        Map.of(
            "identity", name,
            "organization", organization,
            "token", token,
            "scopes", scopes,
            "status", status.name().toLowerCase(Locale.ROOT)));
  }

  private static @Nullable String text(@Nullable Located text) {
    return text == null ? null : text.text();
  }

  private static Status status(Located status) {
    return switch (status.text()) {
      case "active" -> Status.ACTIVE;
      case "revoked" -> Status.REVOKED;
      case "expired" -> Status.EXPIRED;
      default -> throw status.mistake("expected active, revoked or expired");
    };
  }

  /** Never prints the token. */
  @Override
  public String toString() {
    return name;
  }
}
