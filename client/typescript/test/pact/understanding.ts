import { ConcordatError, type ErrorBody } from "@concordat/client";
import assert from "node:assert/strict";
import { errorClasses } from "#src/generated/statuses.js";
import type { ScenarioResponse } from "./scenario.js";

/** Checks what the client made of an answer. */
export function checkUnderstanding(
  { status, headers, body }: ScenarioResponse,
  settled: PromiseSettledResult<unknown>,
): void {
  if (status < 300) {
    assert(settled.status === "fulfilled", `expected a result, not ${settled.status}`);
    assert.deepEqual(settled.value, body);
    return;
  }
  assert(settled.status === "rejected", "expected an error");
  const error: unknown = settled.reason;
  const type = (errorClasses as Readonly<Record<number, new (...args: never) => ConcordatError>>)[status];
  assert(type !== undefined, `no class for ${status}`);
  assert(error instanceof type, `expected ${type.name}, found ${String(error)}`);
  assert.equal(error.status, status);
  assert.deepEqual(error.error, body);
  assert.deepEqual(error.messages, [(body as ErrorBody).message].flat());
  for (const { name, example } of headers) {
    assert.equal(error.headers.get(name), example, name);
  }
  assert.equal(
    error.retryAfterMs !== undefined,
    headers.some(({ name }) => name === "Retry-After"),
  );
}
