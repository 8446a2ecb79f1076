package dev.concordat.client.error;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call that failed; an exception is made of it.
 *
 * @param operation the document's operationId
 * @param method the HTTP method
 * @param path the path as requested, without the query
 * @param status the HTTP status, 0 if none was received
 * @param headers the response headers, none if no status was received
 * @param rawBody the body as far as it was received, decoded as UTF-8
 * @param error the body as the one error format, if it was that
 * @param cause what broke, if it was more than a status
 */
public record Failure(
    String operation,
    String method,
    String path,
    int status,
    HttpHeaders headers,
    String rawBody,
    @Nullable ErrorBody error,
    @Nullable Throwable cause) {}
