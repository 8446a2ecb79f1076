package dev.concordat.client;

import dev.concordat.client.api.AccountApi;
import dev.concordat.client.api.KeysApi;
import dev.concordat.client.api.LanguagesApi;
import dev.concordat.client.api.ProjectsApi;
import dev.concordat.client.api.TokensApi;
import dev.concordat.client.api.TranslationsApi;
import dev.concordat.client.internal.Exchange;

/**
 * The API as futures. A future ends in the documented result, or exceptionally in the {@link
 * dev.concordat.client.error.ConcordatException} itself, which {@code join} and {@code get} wrap.
 * To cancel it, or to let it time out, ends the attempt or the wait under way, and no further one
 * follows; that holds for the future a method returns, not for others derived from it.
 *
 * <p>No thread waits, neither for an answer nor between attempts. Immutable; threads may share it.
 */
public final class AsyncConcordatClient {
  private final AccountApi.Async account;
  private final KeysApi.Async keys;
  private final LanguagesApi.Async languages;
  private final ProjectsApi.Async projects;
  private final TokensApi.Async tokens;
  private final TranslationsApi.Async translations;

  AsyncConcordatClient(Exchange exchange) {
    account = new AccountApi.Async(exchange);
    keys = new KeysApi.Async(exchange);
    languages = new LanguagesApi.Async(exchange);
    projects = new ProjectsApi.Async(exchange);
    tokens = new TokensApi.Async(exchange);
    translations = new TranslationsApi.Async(exchange);
  }

  /** Who the token speaks for. */
  public AccountApi.Async account() {
    return account;
  }

  /** The names texts are looked up by. */
  public KeysApi.Async keys() {
    return keys;
  }

  /** The languages the service knows. */
  public LanguagesApi.Async languages() {
    return languages;
  }

  /** Projects and their languages. */
  public ProjectsApi.Async projects() {
    return projects;
  }

  /** API tokens of the organization. */
  public TokensApi.Async tokens() {
    return tokens;
  }

  /** The texts of keys, one per language. */
  public TranslationsApi.Async translations() {
    return translations;
  }
}
