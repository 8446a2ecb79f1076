package dev.concordat.server;

import dev.concordat.server.http.Api;
import dev.concordat.server.seed.SeedToken;
import dev.concordat.server.seed.SeededTokens;
import dev.concordat.server.tokens.TokenSecret;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a free port and a database that other nodes may use too. */
public final class Node implements AutoCloseable {
  private static final String TOKEN = "cdt_acmeAdmin000000000000000000000000000000000014lLM2";

  private final ConfigurableApplicationContext context;

  /** Starts a node; its token may write keys and projects, as often as it likes. */
  public Node(String databaseAddress) {
    context =
        SpringApplication.run(
            Server.class,
            "--server.port=0",
            "--spring.datasource.url=" + databaseAddress,
            "--concordat.rate-limits.token.quota=1000000",
            "--concordat.rate-limits.token.burst=1000000");
    context
        .getBean(SeededTokens.class)
        .token(
            new SeedToken(
                "acme",
                "admin",
                TokenSecret.parse(TOKEN).orElseThrow(),
                List.of("projects:write", "keys:write"),
                SeedToken.State.ACTIVE));
  }

  /** The service, asked with the token. */
  public Api api() {
    return new Api(
        context.getEnvironment().getRequiredProperty("local.server.port", Integer.class), TOKEN);
  }

  @Override
  public void close() {
    context.close();
  }
}
