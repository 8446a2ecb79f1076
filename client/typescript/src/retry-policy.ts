/**
 * How often a call is tried again. What is tried again at all is not a matter of policy: never a 4xx, and after a 5xx or
 * a lost connection only what can be repeated safely.
 */
export interface RetryPolicy {
  /** At most so many, the first included; at least 1; 3 by default. */
  readonly attempts: number;
  /** How many milliseconds a 429 may be waited out, never more than 60,000; 0, the default, never retries one. */
  readonly waitUpTo: number;
}

export const STANDARD: RetryPolicy = { attempts: 3, waitUpTo: 0 };

/** The policy, changed by what the caller says of it; `false` is one attempt. */
export function changed(policy: RetryPolicy, said: false | Partial<RetryPolicy> | undefined): RetryPolicy {
  const { attempts = policy.attempts, waitUpTo = policy.waitUpTo } = said === false ? { attempts: 1 } : (said ?? {});
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new RangeError(`attempts must be an integer of at least 1, but is ${attempts}`);
  }
  if (!(waitUpTo >= 0)) {
    throw new RangeError(`waitUpTo must not be negative, but is ${waitUpTo}`);
  }
  return { attempts, waitUpTo };
}
