import { type ErrorBody, messagesOf } from "./error-body.js";
import { failureLine } from "./failure-line.js";
import type { Failure } from "./failure.js";
import { retryAfterMs } from "./retry-after.js";

/**
 * The root of everything a call can fail with: one class per documented status, {@link UnexpectedStatusError},
 * {@link ResponseFormatError} and {@link ConnectionError}.
 *
 * A status once received is never lost, whatever came of the body. The message is one line of at most 512 characters:
 * operation, method, path, status and what the server said; never a header or a token. Nothing else is shown when the
 * error is printed or written as JSON, for bodies and headers hold secrets.
 */
export abstract class ConcordatError extends Error {
  readonly #failure: Failure;

  constructor(failure: Failure) {
    super(failureLine(failure), failure.cause === undefined ? {} : { cause: failure.cause });
    this.#failure = failure;
  }

  /** The HTTP status; 0 if none was received. */
  get status(): number {
    return this.#failure.status;
  }

  /** The body, if it was the one error format and repeated the status of the answer. */
  get error(): ErrorBody | undefined {
    return this.#failure.body;
  }

  /** What the server said: one sentence, or an entry per failed field; empty without an error body. */
  get messages(): readonly string[] {
    return this.error === undefined ? [] : messagesOf(this.error);
  }

  /** The body as far as it was received, decoded as UTF-8; empty if there was none. */
  get rawBody(): string {
    return this.#failure.rawBody;
  }

  /** The response headers; none if no status was received. In a browser: those the server exposes. */
  get headers(): Headers {
    return this.#failure.headers;
  }

  /** The server's `X-Request-Id`, which finds the exchange in its logs. */
  get requestId(): string | undefined {
    return this.headers.get("X-Request-Id") ?? undefined;
  }

  /** How many milliseconds the server asked to wait; undefined if it did not, or not intelligibly. */
  get retryAfterMs(): number | undefined {
    return retryAfterMs(this.headers);
  }

  /** How often the call was tried, at least once. */
  get attempts(): number {
    return this.#failure.attempts;
  }

  /**
   * Whether the call may have had its effect all the same: its answer was lost, or was a passing error of the server,
   * or came after such an attempt.
   */
  get mayHaveBeenProcessed(): boolean {
    return this.#failure.mayHaveBeenProcessed;
  }

  /** Why the call was not tried again, in a few words. */
  get whyNotRetried(): string {
    return this.#failure.whyNotRetried;
  }

  /** What the attempts before the last one failed with, in order. */
  get earlier(): readonly Error[] {
    return this.#failure.earlier;
  }

  /** The document's operationId. */
  get operation(): string {
    return this.#failure.operation;
  }

  /** What is safe to log. */
  toJSON(): object {
    const { name, message, status, requestId, attempts, mayHaveBeenProcessed, whyNotRetried } = this;
    return { name, message, status, requestId, attempts, mayHaveBeenProcessed, whyNotRetried };
  }
}

/** A status the document does not list for the operation, such as a proxy's 502. */
export class UnexpectedStatusError extends ConcordatError {
  declare readonly name: "UnexpectedStatusError";

  static {
    Object.defineProperty(this.prototype, "name", { value: "UnexpectedStatusError" });
  }
}

/** A success whose body is cut off or not the documented JSON; the call had its effect. */
export class ResponseFormatError extends ConcordatError {
  declare readonly name: "ResponseFormatError";

  static {
    Object.defineProperty(this.prototype, "name", { value: "ResponseFormatError" });
  }
}

/** No status was received: no connection, or it broke, or time ran out, or the caller cancelled. */
export class ConnectionError extends ConcordatError {
  declare readonly name: "ConnectionError";

  static {
    Object.defineProperty(this.prototype, "name", { value: "ConnectionError" });
  }
}
