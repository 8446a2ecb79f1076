import type { ErrorBody } from "./error-body.js";

/** What is known of an attempt that failed. */
export interface Attempted {
  /** The document's operationId. */
  readonly operation: string;
  readonly method: string;
  /** As requested, without the query. */
  readonly path: string;
  /** 0 if none was received. */
  readonly status: number;
  /** None if no status was received. */
  readonly headers: Headers;
  /** As far as it was received, decoded as UTF-8. */
  readonly rawBody: string;
  /** The body as the one error format, if it was that. */
  readonly body?: ErrorBody | undefined;
  /** What broke, if it was more than a status. */
  readonly cause?: unknown;
  /** How it ended, without a status. */
  readonly ending?: "not-connected" | "unsendable" | "lost" | undefined;
}

/** What is known of a call that failed; an error is made of it. */
export interface Failure extends Attempted {
  /** How often it was tried, at least once. */
  readonly attempts: number;
  /** Whether one of the attempts may have had its effect all the same. */
  readonly mayHaveBeenProcessed: boolean;
  /** Why there was no further one, in a few words. */
  readonly whyNotRetried: string;
  /** What the attempts before the last one failed with. */
  readonly earlier: readonly Error[];
}
