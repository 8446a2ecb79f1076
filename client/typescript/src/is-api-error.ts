import type { ErrorOf } from "./generated/errors.js";
import { errorClasses } from "./generated/statuses.js";

/**
 * Whether something caught is the error of a documented status, and then of its type.
 *
 * @param status - one that the document declares
 */
export function isApiError<S extends keyof ErrorOf>(error: unknown, status: S): error is ErrorOf[S] {
  return error instanceof errorClasses[status];
}
