import type { RetryPolicy } from "./retry-policy.js";

/** What one call may have differently from its client. */
export interface CallOptions {
  /** Stops the call, a wait between attempts included, when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, waiting included. */
  readonly deadline?: number | undefined;
  /** `false` for a single attempt, which then has no idempotency key but the caller's. */
  readonly retry?: false | Partial<RetryPolicy> | undefined;
  /** Sent beside those of the client, and instead of one of the same name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
