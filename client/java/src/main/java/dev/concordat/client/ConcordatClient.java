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
 * the documented result or throws a {@link dev.concordat.client.error.ConcordatException}; its twin
 * with {@code try} returns whichever it was.
 *
 * <p>Immutable; make one and share it between threads. Redirects are not followed, cookies not
 * kept, and no request is sent twice but by the {@link RetryPolicy}. A thread that is interrupted
 * stops waiting, and keeps its interrupted status.
 */
public final class ConcordatClient implements AutoCloseable {
  private final Exchange exchange;
  private final AccountApi account;
  private final KeysApi keys;
  private final LanguagesApi languages;
  private final ProjectsApi projects;
  private final TokensApi tokens;
  private final TranslationsApi translations;

  ConcordatClient(Exchange exchange) {
    this.exchange = exchange;
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

  /**
   * The same client with other options: for one call, or for several. It shares connections and
   * retry budget with this one, costs next to nothing, and need not be closed.
   *
   * @throws IllegalArgumentException if an option is out of range
   */
  public ConcordatClient with(CallOptions options) {
    return new ConcordatClient(exchange.with(options::over));
  }

  /** The same client with futures instead of results; no thread waits for them. */
  public AsyncConcordatClient async() {
    return new AsyncConcordatClient(exchange);
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

  /**
   * Lets no further attempt begin, here and in all that {@link #with} and {@link #async} made of
   * it: a call then throws {@link IllegalStateException}, and one that was to be tried again ends
   * as its last attempt did. Attempts under way end by themselves; this does not wait for them.
   * Threads and idle connections end at once from JDK 21 on; on JDK 17, whose HTTP client cannot be
   * closed, when this client is garbage.
   */
  @Override
  public void close() {
    exchange.close();
  }
}
