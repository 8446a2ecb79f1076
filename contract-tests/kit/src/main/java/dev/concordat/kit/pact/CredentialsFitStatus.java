package dev.concordat.kit.pact;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 401 is the answer to a request without credentials, or whose credentials are bad by what the
 * interaction itself says is so before; to any other request it is not.
 */
final class CredentialsFitStatus implements PactRule {
  private final Security security;

  CredentialsFitStatus(Security security) {
    this.security = security;
  }

  @Override
  public Stream<String> flaws(Judged judged) {
    if (judged.isProtocol() || !judged.operation().secured()) {
      return Stream.empty();
    }
    String credentials = security.credentials(judged.operation(), judged.asked());
    String flaw =
        judged.status() == 401 ? unauthorized(judged, credentials) : other(judged, credentials);
    return Stream.ofNullable(flaw);
  }

  private static @Nullable String unauthorized(Judged judged, @Nullable String credentials) {
    if (credentials == null) {
      return null;
    }
    return switch (Standing.of(credentials, judged.interaction().states())) {
      case BAD, HINTED -> null;
      case GOOD -> "a 401 needs bad credentials, but a state says that these are good";
      case UNSAID ->
          "a 401 needs bad credentials, but no state says that these are revoked, expired or"
              + " unknown";
    };
  }

  private static @Nullable String other(Judged judged, @Nullable String credentials) {
    if (credentials == null) {
      return "a request without the credentials that "
          + judged.operation()
          + " asks for is answered 401, not "
          + judged.status();
    }
    return Standing.of(credentials, judged.interaction().states()) == Standing.BAD
        ? "these credentials are bad by the states given: the answer is 401, not " + judged.status()
        : null;
  }
}
