package dev.concordat.client.internal;

import java.util.Set;

/**
 * An operation of the document.
 *
 * @param id its operationId
 * @param method its HTTP method
 * @param path its path, with {@code {name}} where a parameter goes
 * @param statuses the statuses it documents
 * @param headers the request headers it declares
 */
public record Operation(
    String id, String method, String path, Set<Integer> statuses, Set<String> headers) {

  boolean documents(int status) {
    return statuses.contains(status);
  }
}
