import { type ConcordatError, ConnectionError, ResponseFormatError, UnexpectedStatusError } from "./concordat-error.js";
import { errorBodyOf } from "./error-body.js";
import type { Attempted, Failure } from "./failure.js";
import { errorClasses, protocolStatuses } from "./generated/statuses.js";
import { shapes } from "./generated/shapes.js";
import { parseJson } from "./json.js";
import type { Operation } from "./operation.js";
import { type Reply, textOf } from "./reception.js";
import { matches } from "./shape.js";
import type { NoReply } from "./transport.js";

/** The documented result, and the status it came with. */
export interface Success {
  readonly status: number;
  readonly result: unknown;
}

/** What an attempt came to. */
export function answerOf(operation: Operation, path: string, reply: Reply | NoReply): Success | Attempted {
  const call = { operation: operation.id, method: operation.method, path };
  if (!("status" in reply)) {
    return { ...call, ...reply, status: 0, headers: new Headers(), rawBody: "" };
  }
  const { status, headers, broken } = reply;
  const documented = isSuccess(status) && broken === undefined && operation.statuses.includes(status);
  const success = documented ? resultOf(operation, reply) : undefined;
  if (success !== undefined) {
    return success;
  }
  return {
    ...call,
    status,
    headers,
    rawBody: textOf(reply),
    body: isSuccess(status) ? undefined : errorBodyOf(reply.body, status),
    cause: documented ? new SyntaxError("the body is not the documented JSON") : broken,
  };
}

/** The class of the status where the document lists it, {@link UnexpectedStatusError} elsewhere. */
export function errorOf(operation: Operation, failure: Failure): ConcordatError {
  const { status } = failure;
  if (status === 0) {
    return new ConnectionError(failure);
  }
  const documented = operation.statuses.includes(status) || protocolStatuses.includes(status);
  if (documented && isSuccess(status)) {
    return new ResponseFormatError(failure);
  }
  return documented && isDeclared(status) ? new errorClasses[status](failure) : new UnexpectedStatusError(failure);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

function isDeclared(status: number): status is keyof typeof errorClasses {
  return Object.hasOwn(errorClasses, status);
}

function resultOf({ results }: Operation, { status, body }: Reply): Success | undefined {
  try {
    const result = parseJson(body);
    const shape = results[status];
    return shape !== undefined && matches(result, shape, shapes) ? { status, result } : undefined;
  } catch {
    return undefined;
  }
}
