const FIRST = 500;
const LONGEST = 8_000;

/**
 * Exponential backoff with jitter: uniform between the half and the whole of what doubles.
 *
 * @param attempt - after which one, from 1
 * @param random - at least 0 and less than 1
 * @returns milliseconds
 */
export function backoffMs(attempt: number, random: number): number {
  const whole = Math.min(FIRST * 2 ** (attempt - 1), LONGEST);
  return Math.round((whole * (1 + random)) / 2);
}
