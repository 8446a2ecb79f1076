import { messagesOf } from "./error-body.js";
import type { Attempted } from "./failure.js";

const LONGEST = 512;
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** JSON can say half a character, which no log can hold. */
const HALF = /\p{Surrogate}/gu;
const TOKEN = /cdt_[A-Za-z0-9]+/g;
const PLAIN_NAMES = ["Error", "TypeError", "AggregateError"];

/** The one line an error says of itself: at most 512 characters, never a header, never a token. */
export function failureLine(failure: Attempted): string {
  const line = `${failure.operation} ${failure.method} ${failure.path}: ${outcome(failure)}`;
  const clean = line.replace(HALF, "\u{fffd}").replace(UNPRINTABLE, " ").replace(TOKEN, "cdt_***");
  return clean.length <= LONGEST ? clean : shortened(clean);
}

function outcome({ body, cause, status }: Attempted): string {
  if (body !== undefined) {
    return `${status} ${body.error}: ${messagesOf(body).join("; ")}`;
  }
  const why = cause === undefined ? "" : `: ${reason(cause)}`;
  return status === 0 ? `no answer${why}` : `${status}${why}`;
}

/** What `fetch` hides behind "fetch failed" is the cause's cause. */
function reason(cause: unknown): string {
  if (!(cause instanceof Error)) {
    return typeof cause === "string" ? cause : "unknown";
  }
  if (cause.cause instanceof Error) {
    return reason(cause.cause);
  }
  const message = cause.message || ("code" in cause ? String(cause.code) : "");
  return PLAIN_NAMES.includes(cause.name) && message !== "" ? message : `${cause.name}: ${message}`;
}

function shortened(line: string): string {
  const high = /[\uD800-\uDBFF]/.test(line.charAt(LONGEST - 2));
  return `${line.slice(0, high ? LONGEST - 2 : LONGEST - 1)}…`;
}
