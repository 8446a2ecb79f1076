import { ConcordatError } from "./concordat-error.js";
import type { ErrorBody } from "./error-body.js";

/** A status that the document lists; a class of each extends this. */
export abstract class StatusError<S extends number> extends ConcordatError {
  override get status(): S {
    return super.status as S;
  }

  override get error(): (ErrorBody & { readonly statusCode: S }) | undefined {
    return super.error as (ErrorBody & { readonly statusCode: S }) | undefined;
  }
}
