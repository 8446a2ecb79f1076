import { httpDate } from "./http-date.js";

/** Between values, not within a date: `fetch` joins them, and so do proxies. */
const COMMA = /,(?! \d\d[ -][A-Z])/;

/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date, which counts from the answer's own `Date`, so that
 * the caller's clock does not matter. Of several, which no server should send, the longest, so that none is
 * disregarded.
 *
 * @returns milliseconds, at least 0; undefined if the header is absent or means nothing
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const values = headers.get("Retry-After")?.split(COMMA) ?? [];
  const waits = values.map((value) => waitMs(value.trim(), headers)).filter((wait) => wait !== undefined);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

function waitMs(value: string, headers: Headers): number | undefined {
  return /^\d+$/.test(value) ? Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER) : untilDate(value, headers);
}

function untilDate(value: string, headers: Headers): number | undefined {
  const from = httpDate(headers.get("Date") ?? "", Infinity);
  const until = from === undefined ? undefined : httpDate(value, from);
  return from === undefined || until === undefined ? undefined : Math.max(0, until - from);
}
