import { answerOf, errorOf } from "./answer.js";
import { endingOfCause } from "./broken-connection.js";
import { type ConcordatError, ConnectionError, ResponseFormatError, UnexpectedStatusError } from "./concordat-error.js";
import type { Attempted, Failure } from "./failure.js";
import type { ErrorOf } from "./generated/errors.js";
import { labels } from "./generated/labels.js";
import { operations } from "./generated/operations.js";
import type { operations as Documented } from "./generated/schema.js";
import { errorClasses } from "./generated/statuses.js";
import { isRepeatable, type Operation } from "./operation.js";
import type { Reply } from "./reception.js";
import { decide, mayHaveBeenProcessed } from "./retry-rule.js";
import type { NoReply } from "./transport.js";

/** An operation of the document, by its id. */
export type OperationId = keyof typeof operations;

/** The errors the document lists for an operation. */
export type ErrorStatusOf<O extends OperationId> = keyof Documented[O]["responses"] & keyof ErrorOf;

/** What is special about an answer. */
export interface Said {
  /** What the server said; "Told by a test." by default. */
  readonly message?: string | readonly string[];
  /** Response headers, such as `Retry-After` in seconds. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The very error a call rejects with when the service answers so.
 *
 * @param status - one the document lists for the operation
 * @throws RangeError if it does not list it
 */
export function apiError<O extends OperationId, S extends ErrorStatusOf<O>>(
  operation: O,
  status: S,
  { message = "Told by a test.", headers = {} }: Said = {},
): ErrorOf[S] {
  const { path } = operations[operation];
  const body = { statusCode: status, error: labels[status], message, timestamp: "2026-11-01T08:00:00.000Z", path };
  return errorAfter(errorClasses[status], operation, reply(status, JSON.stringify(body), headers));
}

/**
 * The very error a call rejects with when the answer has a status the document does not list for the operation.
 *
 * @throws RangeError if the document does list it
 */
export function unexpectedStatusError(operation: OperationId, status: number, rawBody = ""): UnexpectedStatusError {
  return errorAfter(UnexpectedStatusError, operation, reply(status, rawBody, {}));
}

/**
 * The very error a call rejects with when a success is not the documented JSON.
 *
 * @throws RangeError if it is
 */
export function responseFormatError(operation: OperationId, rawBody = ""): ResponseFormatError {
  const [status] = Object.keys(operations[operation].results);
  return errorAfter(ResponseFormatError, operation, reply(Number(status), rawBody, {}));
}

/** The very error a call rejects with when no status is received; by default because the connection was reset. */
export function connectionError(operation: OperationId, cause: Error = new Error("connection reset")): ConnectionError {
  return errorAfter(ConnectionError, operation, { cause, ending: endingOfCause(cause) });
}

function reply(status: number, body: string, headers: Readonly<Record<string, string>>): Reply {
  return { status, headers: new Headers(headers), body: new TextEncoder().encode(body) };
}

/** Of a single attempt. */
function errorAfter<E extends ConcordatError>(
  type: new (failure: Failure) => E,
  id: OperationId,
  received: Reply | NoReply,
): E {
  const operation: Operation = operations[id];
  const answer = answerOf(operation, operation.path, received);
  const error = "result" in answer ? undefined : errorOf(operation, onlyAttempt(operation, answer));
  if (error instanceof type) {
    return error;
  }
  throw new RangeError(`${id} does not fail so, but ${error === undefined ? "succeeds" : `as ${error.name}`}`);
}

function onlyAttempt(operation: Operation, answer: Attempted): Failure {
  const made = { number: 1, repeatable: isRepeatable(operation), left: 1, random: 0 };
  const next = decide(answer, made, { attempts: 1, waitUpTo: 0 });
  return {
    ...answer,
    attempts: 1,
    mayHaveBeenProcessed: mayHaveBeenProcessed(answer),
    whyNotRetried: "why" in next ? next.why : "",
    earlier: [],
  };
}
