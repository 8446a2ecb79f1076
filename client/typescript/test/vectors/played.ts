import { Api } from "#src/generated/api.js";
import { Exchange } from "#src/exchange.js";
import { operations } from "#src/generated/operations.js";
import { RetryBudget } from "#src/retry-budget.js";
import { settingsOf } from "#src/settings.js";
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

type Method = (args: object, options: object) => Promise<unknown>;

/** Makes the call of a vector in a world where time passes only by waiting. */
export async function play({ id, call }: Vector, control: Control, reason: unknown): Promise<Played> {
  const { run, baseUrl } = await control.begin(id);
  const delays: number[] = [];
  const abort = new AbortController();
  const clock = (): number => START + delays.reduce((sum, delay) => sum + delay, 0);
  const sleep = async (delay: number): Promise<void> => {
    if (delays.length + 1 === call.cancel?.wait) {
      abort.abort(reason);
      return;
    }
    delays.push(delay);
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
  const method = methodOf(api, call.operation);
  for (let time = 1; time < call.times; time++) {
    await method(argumentsOf(call), optionsOf(call, signal));
  }
  const [settled] = await Promise.allSettled([method(argumentsOf(call), optionsOf(call, signal))]);
  return settled.status === "fulfilled" ? { result: settled.value } : { thrown: settled.reason as unknown };
}

/** A method without arguments takes only options. */
function methodOf(api: Api, operation: string): Method {
  for (const tag of Object.values(api) as Record<string, Method | undefined>[]) {
    const method = tag[operation];
    if (method) {
      const { parameters, body } = operations[operation as keyof typeof operations];
      return parameters.length === 0 && !body
        ? (_, options) => method.call(tag, options, {})
        : (args, options) => method.call(tag, args, options);
    }
  }
  throw new Error(`this client has no operation ${operation}`);
}

function argumentsOf({ operation, arguments: given, options: { idempotencyKey } }: VectorCall): object {
  const { parameters } = operations[operation as keyof typeof operations];
  const names = new Map<string, string>(parameters.map(({ name, argument }) => [name, argument]));
  const entries = Object.entries(given).map(([name, value]) => [names.get(name) ?? name, value]);
  return { ...(Object.fromEntries(entries) as object), ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
}

function optionsOf({ options: { headers } }: VectorCall, signal: AbortSignal): object {
  return { signal, headers };
}
