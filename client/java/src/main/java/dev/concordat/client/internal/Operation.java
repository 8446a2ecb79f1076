package dev.concordat.client.internal;

import java.util.Set;

/**
 * An operation of the document.
 *
 * @param id its operationId
 * @param method its HTTP method
 * @param path its path, with {@code {name}} where a parameter goes
 * @param result what it answers with when it succeeds
 * @param statuses the statuses it documents
 * @param headers the request headers it declares
 */
public record Operation<T>(
    String id,
    String method,
    String path,
    Class<T> result,
    Set<Integer> statuses,
    Set<String> headers) {
  static final String KEY = "Idempotency-Key";

  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

  /** Whether sending the same request again does no harm (RFC 9110, section 9.2.2). */
  boolean isRepeatable() {
    return IDEMPOTENT.contains(method) || takesKey();
  }

  boolean takesKey() {
    return headers.contains(KEY);
  }

  boolean documents(int status) {
    return statuses.contains(status);
  }
}
