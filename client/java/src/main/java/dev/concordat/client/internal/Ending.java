package dev.concordat.client.internal;

import dev.concordat.client.error.Failure;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The kinds of failed attempt that the retry rule tells apart. */
enum Ending {
  /** No connection: unknown host, refused, or not made in time. Nothing was sent. */
  NOT_CONNECTED,
  /** The connection is not to be trusted. */
  UNSENDABLE,
  /** The connection broke, time ran out, or the caller gave up, before a status. */
  LOST,
  /** 2xx, but its body is cut off or not the documented one. */
  SUCCESS,
  /** 429. */
  LIMITED,
  /** 500, 502, 503 or 504. */
  PASSING_ERROR,
  /** Every other status. */
  FINAL_ERROR;

  private static final Set<Integer> PASSING = Set.of(500, 502, 503, 504);

  static Ending of(Failure failure) {
    int status = failure.status();
    if (status == 0) {
      return ofCause(failure.cause());
    }
    if (status == 429) {
      return LIMITED;
    }
    if (PASSING.contains(status)) {
      return PASSING_ERROR;
    }
    return status >= 200 && status <= 299 ? SUCCESS : FINAL_ERROR;
  }

  private static Ending ofCause(@Nullable Throwable cause) {
    if (cause instanceof ConnectException
        || cause instanceof HttpConnectTimeoutException
        || cause instanceof UnknownHostException) {
      return NOT_CONNECTED;
    }
    return cause instanceof SSLException ? UNSENDABLE : LOST;
  }
}
