import { backoffMs } from "./backoff.js";
import { endingOf } from "./ending.js";
import type { Attempted } from "./failure.js";
import { retryAfterMs } from "./retry-after.js";
import type { RetryPolicy } from "./retry-policy.js";

const LONGEST_WAIT = 60_000;

/** An attempt, as the retry rule sees it. */
export interface Try {
  /** 1 for the first. */
  readonly number: number;
  /** Whether sending the same request again does no harm. */
  readonly repeatable: boolean;
  /** Milliseconds until the deadline of the whole call. */
  readonly left: number;
  /** At least 0 and less than 1. */
  readonly random: number;
}

/** Another attempt after so many milliseconds, or none, for this reason. */
export type Decision = { readonly delay: number } | { readonly why: string };

/** What is tried again, and when: one pure function of the failure, the attempt and the policy. */
export function decide(failure: Attempted, attempt: Try, policy: RetryPolicy): Decision {
  const never = reasonAgainst(failure, attempt.repeatable, policy);
  if (never !== undefined) {
    return { why: never };
  }
  if (attempt.number >= policy.attempts) {
    return { why: `${attempt.number} of ${policy.attempts} attempts were made` };
  }
  const longest = failure.status === 429 ? Math.min(policy.waitUpTo, LONGEST_WAIT) : LONGEST_WAIT;
  return within(longest, attempt, retryAfterMs(failure.headers) ?? 0);
}

/** Whether the attempt may have had its effect although it failed. */
export function mayHaveBeenProcessed(failure: Attempted): boolean {
  return ["lost", "success", "passing-error"].includes(endingOf(failure));
}

function reasonAgainst(failure: Attempted, repeatable: boolean, policy: RetryPolicy): string | undefined {
  switch (endingOf(failure)) {
    case "not-connected":
      return undefined;
    case "lost":
    case "passing-error":
      return repeatable ? undefined : "it may have been processed, and cannot be repeated safely";
    case "limited":
      return policy.waitUpTo === 0 ? "no waiting for a rate limit was asked for" : undefined;
    case "unsendable":
      return "another attempt would fail as well";
    case "success":
      return "it was processed";
    case "final-error":
      return `status ${failure.status} is never retried`;
  }
}

function within(longest: number, attempt: Try, asked: number): Decision {
  if (asked > longest) {
    return { why: `the server asks to wait ${seconds(asked)} seconds, longer than ${seconds(longest)}` };
  }
  const delay = Math.max(backoffMs(attempt.number, attempt.random), asked);
  return delay < attempt.left ? { delay } : { why: `waiting ${delay} ms would pass the deadline` };
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
