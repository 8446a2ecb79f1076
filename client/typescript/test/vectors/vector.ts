/** A case, as the scripted server tells it: see client/vectors/README.md. */
export interface Vector {
  readonly id: string;
  readonly why: string;
  readonly call: VectorCall;
  readonly expect: Expectation;
}

export interface VectorCall {
  readonly operation: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly token?: string;
  readonly options: CallSettings;
  readonly random: number;
  readonly times: number;
  readonly budget?: number;
  readonly cancel?: { readonly wait?: number; readonly request?: number };
}

export interface CallSettings {
  readonly attempts: number;
  readonly deadlineMs: number;
  readonly attemptTimeoutMs: number;
  readonly waitUpToMs: number;
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Expectation {
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: ExpectedError;
  readonly cancelled?: true;
  readonly requests: number;
  readonly connections?: number;
  readonly delaysMs: readonly number[];
  readonly sameIdempotencyKey?: boolean;
  readonly contains?: Readonly<Record<string, string>>;
  readonly absent?: readonly string[];
}

export interface ExpectedError {
  readonly kind: string;
  readonly status: number;
  readonly attempts: number;
  readonly mayHaveBeenProcessed: boolean;
  readonly whyNotRetried: string;
  readonly messages?: readonly string[];
  readonly hasErrorBody?: boolean;
  readonly retryAfterMs?: number | null;
  readonly requestId?: string | null;
  readonly rawBody?: string;
  readonly rawBodyPrefix?: string;
  readonly lineContains?: readonly string[] | string;
  readonly lineLacks?: readonly string[] | string;
}

const KNOWN = {
  vector: ["id", "why", "call", "expect"],
  call: ["operation", "arguments", "token", "options", "random", "times", "budget", "cancel"],
  options: ["attempts", "deadlineMs", "attemptTimeoutMs", "waitUpToMs", "idempotencyKey", "headers"],
  cancel: ["wait", "request"],
  expect: [
    ...["result", "error", "cancelled", "requests", "connections", "delaysMs"],
    ...["sameIdempotencyKey", "contains", "absent"],
  ],
  error: [
    ...["kind", "status", "attempts", "mayHaveBeenProcessed", "whyNotRetried", "messages", "hasErrorBody"],
    ...["retryAfterMs", "requestId", "rawBody", "rawBodyPrefix", "lineContains", "lineLacks"],
  ],
};

/** What this runner would pass over: none may be. */
export function unknownMembers({ call, expect, ...rest }: Vector): string[] {
  return [
    ...others({ call, expect, ...rest }, KNOWN.vector),
    ...others(call, KNOWN.call),
    ...others(call.options, KNOWN.options),
    ...others(call.cancel, KNOWN.cancel),
    ...others(expect, KNOWN.expect),
    ...others(expect.error, KNOWN.error),
  ];
}

function others(value: object | undefined, known: readonly string[]): string[] {
  return Object.keys(value ?? {}).filter((member) => !known.includes(member));
}
