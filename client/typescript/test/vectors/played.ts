import { setTimeout } from "node:timers/promises";
import { Api } from "#src/generated/api.js";
import { Exchange } from "#src/exchange.js";
import { RetryBudget } from "#src/retry-budget.js";
import { settingsOf } from "#src/settings.js";
import { called } from "../called.js";
import type { Control, Wire } from "./control.js";
import type { Vector, VectorCall } from "./vector.js";

const START = Date.parse("2026-11-01T08:00:00Z");

/** What a call of a vector came to. */
export interface Played {
  readonly result?: unknown;
  readonly thrown?: unknown;
  readonly delays: readonly number[];
  readonly wire: Wire;
}

/** Makes the call of a vector in a world where time passes only by waiting. */
export async function play({ id, call }: Vector, control: Control, reason: unknown): Promise<Played> {
  const { run, baseUrl } = await control.begin(id);
  const delays: number[] = [];
  const abort = new AbortController();
  let now = START;
  const clock = (): number => now;
  const sleep = async (delay: number): Promise<void> => {
    delays.push(delay);
    if (delays.length === call.cancel?.wait) {
      abort.abort(reason);
      return;
    }
    now += delay;
    await control.slept(run, delay);
  };
  try {
    const settings = settingsOf({ baseUrl, ...worldOf(call), clock, sleep, random: () => call.random });
    const api = new Api(new Exchange(settings, budgetOf(call, clock)));
    const cancelled = call.cancel?.request === undefined ? undefined : control.wire(run, call.cancel.request);
    void cancelled?.then(() => {
      abort.abort(reason);
    });
    const outcome = await made(api, call, abort.signal);
    return { ...outcome, delays, wire: await control.wire(run) };
  } finally {
    await control.end(run);
  }
}

function worldOf({ token, options }: VectorCall): Parameters<typeof settingsOf>[0] {
  return {
    token,
    timeouts: { attempt: options.attemptTimeoutMs, deadline: options.deadlineMs },
    retry: { attempts: options.attempts, waitUpTo: options.waitUpToMs },
  };
}

/** Full, or with only so many retries left. */
function budgetOf({ budget }: VectorCall, clock: () => number): RetryBudget {
  const made = new RetryBudget(clock);
  for (let left = 10; left > (budget ?? 10); left--) {
    made.withdraw();
  }
  return made;
}

async function made(
  api: Api,
  call: VectorCall,
  signal: AbortSignal,
): Promise<{ result: unknown } | { thrown: unknown }> {
  const { operation, arguments: given, options, times } = call;
  const { idempotencyKey, headers } = options;
  const args = idempotencyKey === undefined ? given : { ...given, "Idempotency-Key": idempotencyKey };
  for (let time = 1; time < times; time++) {
    await called(api, operation, args, { signal, headers });
    // Long enough for Node.js to notice what became of the connection: kept, or closed.
    await setTimeout(200);
  }
  const [settled] = await Promise.allSettled([called(api, operation, args, { signal, headers })]);
  return settled.status === "fulfilled" ? { result: settled.value } : { thrown: settled.reason as unknown };
}
