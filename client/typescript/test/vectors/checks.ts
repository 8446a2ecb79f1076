import { ConcordatError } from "@concordat/client";
import assert from "node:assert/strict";
import type { Played } from "./played.js";
import type { Expectation, ExpectedError } from "./vector.js";

/** Checks every member of what a vector expects. */
export function check(expect: Expectation, played: Played, reasons: Readonly<Record<string, string>>): void {
  if (expect.error !== undefined) {
    assert(played.thrown instanceof ConcordatError, `expected an error, found ${inspected(played)}`);
    checkError(expect.error, played.thrown, reasons);
  } else if (expect.cancelled) {
    assert.equal(played.thrown, CANCELLED);
  } else {
    assert(played.thrown === undefined, `expected a result, found ${inspected(played)}`);
    checkResult(expect.result, played.result as Record<string, unknown>);
  }
  checkWire(expect, played);
}

/** What callers abort with. */
export const CANCELLED = new Error("the caller has lost interest");

function checkResult(expected: Expectation["result"], found: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(expected ?? {})) {
    assert.deepEqual(found[name], value, name);
  }
}

function checkError(expected: ExpectedError, error: ConcordatError, reasons: Readonly<Record<string, string>>): void {
  const { status, attempts, mayHaveBeenProcessed } = error;
  const { kind } = expected;
  assert.deepEqual(
    { kind: error.name, status, attempts, mayHaveBeenProcessed },
    {
      kind: `${kind}Error`,
      status: expected.status,
      attempts: expected.attempts,
      mayHaveBeenProcessed: expected.mayHaveBeenProcessed,
    },
  );
  const reason = reasons[expected.whyNotRetried];
  assert(reason !== undefined, `no such reason: ${expected.whyNotRetried}`);
  assert.match(error.whyNotRetried, new RegExp(`^(?:${reason})$`));
  checkBody(expected, error);
  checkLine(expected, error.message);
}

function checkBody(expected: ExpectedError, error: ConcordatError): void {
  given(expected.messages, error.messages, "messages");
  given(expected.hasErrorBody, error.error !== undefined, "hasErrorBody");
  given(expected.retryAfterMs, error.retryAfterMs ?? null, "retryAfterMs");
  given(expected.requestId, error.requestId ?? null, "requestId");
  given(expected.rawBody, error.rawBody, "rawBody");
  given(expected.rawBodyPrefix, error.rawBody.slice(0, expected.rawBodyPrefix?.length), "rawBodyPrefix");
}

function checkLine({ lineContains = [], lineLacks = [] }: ExpectedError, line: string): void {
  assert(line.length <= 512 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line), `not one short line: ${line}`);
  for (const part of [lineContains].flat()) {
    assert(line.includes(part), `'${line}' lacks '${part}'`);
  }
  for (const part of [lineLacks].flat()) {
    assert(!line.includes(part), `'${line}' has '${part}'`);
  }
}

function checkWire(expect: Expectation, { delays, wire }: Played): void {
  assert.equal(wire.requests.length, expect.requests, "requests on the wire");
  given(expect.connections, wire.connections, "connections");
  assert.deepEqual(delays, expect.delaysMs, "delays");
  if (expect.sameIdempotencyKey) {
    const keys = new Set(wire.requests.flatMap(({ headers }) => headers["idempotency-key"] ?? ["none"]));
    assert.equal(keys.size, 1, `one key, not ${[...keys].join(", ")}`);
    assert(!keys.has("none"), "each request has a key");
  }
  for (const { headers } of wire.requests) {
    for (const [name, value] of Object.entries(expect.contains ?? {})) {
      assert.deepEqual(headers[name.toLowerCase()], [value], name);
    }
    for (const name of expect.absent ?? []) {
      assert.equal(headers[name.toLowerCase()], undefined, name);
    }
  }
}

function given(expected: unknown, found: unknown, what: string): void {
  if (expected !== undefined) {
    assert.deepEqual(found, expected, what);
  }
}

function inspected({ result, thrown }: Played): string {
  return thrown instanceof Error ? thrown.message : JSON.stringify(result);
}
