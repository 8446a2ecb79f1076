package dev.concordat.server.demo;

import dev.concordat.server.seed.SeedToken;
import dev.concordat.server.seed.SeedToken.State;
import dev.concordat.server.tokens.TokenSecret;
import java.util.List;

/** The tokens of the demonstration: public, fixed, good on the embedded database only. */
enum DemoToken {
  ACME_ADMIN("acme", "admin", "cdt_acmeAdmin000000000000000000000000000000000014lLM2", all()),
  ACME_READER("acme", "reader", "cdt_acmeReader00000000000000000000000000000000032rppE", read()),
  ACME_REVOKED("acme", "revoked", "cdt_acmeRevoked000000000000000000000000000000004JNNLp", all()) {
    @Override
    State state() {
      return State.REVOKED;
    }
  },
  ACME_EXPIRED("acme", "expired", "cdt_acmeExpired000000000000000000000000000000000B89j3", all()) {
    @Override
    State state() {
      return State.EXPIRED;
    }
  },
  GLOBEX_ADMIN("globex", "admin", "cdt_globexAdmin000000000000000000000000000000000ZwQPW", all());

  private final String organization;
  private final String role;
  private final String text;
  private final List<String> scopes;

  DemoToken(String organization, String role, String text, List<String> scopes) {
    this.organization = organization;
    this.role = role;
    this.text = text;
    this.scopes = scopes;
  }

  State state() {
    return State.ACTIVE;
  }

  String text() {
    return text;
  }

  SeedToken seed() {
    return new SeedToken(
        organization, role, TokenSecret.parse(text).orElseThrow(), scopes, state());
  }

  /** Such as {@code acme reader cdt_…}. */
  String line() {
    return "%-6s %-8s %s".formatted(organization, role, text);
  }

  private static List<String> read() {
    return List.of("projects:read", "keys:read", "translations:read");
  }

  private static List<String> all() {
    return List.of(
        "projects:read",
        "projects:write",
        "keys:read",
        "keys:write",
        "translations:read",
        "translations:write",
        "tokens:admin");
  }
}
