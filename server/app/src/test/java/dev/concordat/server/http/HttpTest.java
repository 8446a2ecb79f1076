package dev.concordat.server.http;

import dev.concordat.server.Ids;
import dev.concordat.server.Server;
import dev.concordat.server.seed.SeedToken;
import dev.concordat.server.seed.SeedToken.State;
import dev.concordat.server.seed.SeededProjects;
import dev.concordat.server.seed.SeededTokens;
import dev.concordat.server.tokens.TokenSecret;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test of the running service, on H2; each test has an organization of its own. */
@SpringBootTest(
    classes = Server.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties =
        "spring.datasource.url=jdbc:h2:mem:http;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000")
public abstract class HttpTest {
  /** What a token may do that may do everything. */
  protected static final List<String> ALL_SCOPES =
      List.of(
          "projects:read",
          "projects:write",
          "keys:read",
          "keys:write",
          "translations:read",
          "translations:write",
          "tokens:admin");

  /** The organization of this test; it exists once it has a token. */
  protected final String organization = new Ids().next();

  private final SecureRandom random = new SecureRandom();

  @LocalServerPort private int port;
  @Autowired private SeededTokens tokens;

  /** Puts data straight into the tables. */
  @Autowired protected SeededProjects projects;

  /** The service, asked without a token. */
  protected final Api anyone() {
    return new Api(port, "");
  }

  /** The service, asked with a new token of this test's organization. */
  protected final Api caller(String tokenId, List<String> scopes) {
    return caller(organization, tokenId, scopes, State.ACTIVE);
  }

  /** The service, asked with a new token that may do everything. */
  protected final Api admin() {
    return caller("admin", ALL_SCOPES);
  }

  /** The service, asked with a new token. */
  protected final Api caller(
      String organizationId, String tokenId, List<String> scopes, State state) {
    TokenSecret secret = TokenSecret.generate(random);
    tokens.token(new SeedToken(organizationId, tokenId, secret, scopes, state));
    return new Api(port, secret.reveal());
  }
}
