package dev.concordat.kit.pact;

import dev.concordat.kit.document.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a request leads.
 *
 * @param answering the operation with every answer that can come, those of HTTP itself included
 * @param operation as documented; null if the path has no such method
 * @param parameters of the path, decoded
 */
record Route(Operation answering, @Nullable Operation operation, Map<String, String> parameters) {
  /** Whether HTTP itself gives the answer of that status, before anyone looks at the request. */
  boolean isProtocol(int status) {
    return operation == null || operation.response(status) == null;
  }
}
