import { ConcordatError } from "./concordat-error.js";
import type { ErrorBody } from "./error-body.js";
import type { labels } from "./generated/labels.js";

/** The one error format, as it is with one status. */
export type ErrorBodyOf<S extends keyof typeof labels> = ErrorBody & {
  readonly statusCode: S;
  readonly error: (typeof labels)[S];
};

/** A status that the document lists; a class of each extends this. */
export abstract class StatusError<S extends keyof typeof labels> extends ConcordatError {
  override get status(): S {
    return super.status as S;
  }

  override get error(): ErrorBodyOf<S> | undefined {
    return super.error as ErrorBodyOf<S> | undefined;
  }
}
