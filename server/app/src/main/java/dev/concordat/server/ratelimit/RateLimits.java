package dev.concordat.server.ratelimit;

import dev.concordat.server.tokens.Caller;

/** Counts requests against limits; each token has a count of its own for each limit. */
public interface RateLimits {
  /** Counts one request of the caller, if the limit admits it. Safe for many threads. */
  Verdict take(Caller caller, Limit limit);
}
