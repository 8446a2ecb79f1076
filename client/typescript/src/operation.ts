import type { Shape } from "./shape.js";

/** An operation of the document. */
export interface Operation {
  /** Its operationId. */
  readonly id: string;
  readonly method: string;
  /** With `{name}` where a parameter goes. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Whether it has a request body. */
  readonly body: boolean;
  /** The statuses it documents. */
  readonly statuses: readonly number[];
  /** What its successes carry, by status. */
  readonly results: Readonly<Record<number, Shape>>;
}

/** A parameter, and the name of the argument that holds its value. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly argument: string;
}

export const IDEMPOTENCY_KEY = "Idempotency-Key";

const IDEMPOTENT = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];

/** Whether sending the same request again does no harm (RFC 9110, section 9.2.2). */
export function isRepeatable(operation: Operation): boolean {
  return IDEMPOTENT.includes(operation.method) || declaresKey(operation);
}

/** Whether the operation takes an `Idempotency-Key`. */
export function declaresKey(operation: Operation): boolean {
  return operation.parameters.some(({ name }) => name === IDEMPOTENCY_KEY);
}
