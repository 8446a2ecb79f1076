package dev.concordat.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What was received of an answer whose status was.
 *
 * @param status the HTTP status
 * @param headers the response headers
 * @param body the body, decompressed, as far as it came
 * @param broken what kept the rest of the body from coming; null if all of it did
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, HttpHeaders headers, byte[] body, @Nullable Throwable broken) {

  /** A malformed sequence becomes U+FFFD; the platform's charset plays no part. */
  String text() {
    return new String(body, UTF_8);
  }

  boolean isSuccess() {
    return status >= 200 && status <= 299;
  }
}
