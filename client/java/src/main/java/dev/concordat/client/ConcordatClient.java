package dev.concordat.client;

import dev.concordat.client.api.AccountApi;
import dev.concordat.client.api.KeysApi;
import dev.concordat.client.api.LanguagesApi;
import dev.concordat.client.api.ProjectsApi;
import dev.concordat.client.api.TokensApi;
import dev.concordat.client.api.TranslationsApi;
import dev.concordat.client.internal.Exchange;

/**
 * The API as Java: one accessor per tag of the document, one method per operation. A method returns
 * the documented result or throws a {@link dev.concordat.client.error.ConcordatException}.
 *
 * <p>Immutable; make one and share it between threads. Redirects are not followed.
 */
public final class ConcordatClient {
  private final AccountApi account;
  private final KeysApi keys;
  private final LanguagesApi languages;
  private final ProjectsApi projects;
  private final TokensApi tokens;
  private final TranslationsApi translations;

  ConcordatClient(Exchange exchange) {
    account = new AccountApi(exchange);
    keys = new KeysApi(exchange);
    languages = new LanguagesApi(exchange);
    projects = new ProjectsApi(exchange);
    tokens = new TokensApi(exchange);
    translations = new TranslationsApi(exchange);
  }

  /** A builder with the defaults {@link ConcordatClientBuilder} states. */
  public static ConcordatClientBuilder builder() {
    return new ConcordatClientBuilder();
  }

  /** Who the token speaks for. */
  public AccountApi account() {
    return account;
  }

  /** The names texts are looked up by. */
  public KeysApi keys() {
    return keys;
  }

  /** The languages the service knows. */
  public LanguagesApi languages() {
    return languages;
  }

  /** Projects and their languages. */
  public ProjectsApi projects() {
    return projects;
  }

  /** API tokens of the organization. */
  public TokensApi tokens() {
    return tokens;
  }

  /** The texts of keys, one per language. */
  public TranslationsApi translations() {
    return translations;
  }
}
