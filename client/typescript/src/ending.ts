import type { Attempted } from "./failure.js";

/** The kinds of failed attempt that the retry rule tells apart. */
export type Ending =
  /** No connection: unknown host, refused, or not made in time. Nothing was sent. */
  | "not-connected"
  /** The connection is not to be trusted, or the request not to be sent. */
  | "unsendable"
  /** The connection broke, or time ran out, before a status. */
  | "lost"
  /** 2xx, but its body is cut off or not the documented one. */
  | "success"
  /** 429. */
  | "limited"
  /** 500, 502, 503 or 504. */
  | "passing-error"
  /** Every other status. */
  | "final-error";

const PASSING = [500, 502, 503, 504];

export function endingOf({ status, ending }: Attempted): Ending {
  if (status === 0) {
    return ending ?? "lost";
  }
  if (status === 429) {
    return "limited";
  }
  if (PASSING.includes(status)) {
    return "passing-error";
  }
  return status >= 200 && status <= 299 ? "success" : "final-error";
}
