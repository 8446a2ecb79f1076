import type { ConcordatError } from "./concordat-error.js";

/** What a listener is told. */
export interface CallEvent {
  /** `attempt`: about to be sent; `retry`: failed, and another follows; `success`, `failure` and `cancelled` end a call. */
  readonly type: "attempt" | "retry" | "success" | "failure" | "cancelled";
  /** The document's operationId. */
  readonly operation: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** Of the answer; 0 if there was none; absent before one. */
  readonly status?: number;
  /** Milliseconds until the next attempt. */
  readonly delay?: number;
  /** What the attempt failed with. */
  readonly error?: ConcordatError;
}

/** Told of every attempt and end, for logs and metrics; what it throws is dropped, so that no call hangs on its log. */
export type Listener = (event: CallEvent) => unknown;
