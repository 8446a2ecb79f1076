import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { operationOf } from "./called.js";
import { CANCELLED, check } from "./vectors/checks.js";
import { Control } from "./vectors/control.js";
import { play } from "./vectors/played.js";
import { type Expectation, unknownMembers } from "./vectors/vector.js";

/**
 * What no client over the `fetch` of Node.js can do: that gives up on a connection whose server sends a 100 nobody asked
 * for. When it no longer does, this is red, and to be deleted.
 */
const BEYOND_FETCH: Readonly<Record<string, Partial<Expectation>>> = {
  "connections/100-first": {
    error: {
      kind: "UnexpectedStatus",
      status: 598,
      attempts: 2,
      mayHaveBeenProcessed: true,
      whyNotRetried: "finalStatus",
    },
    delaysMs: [375],
    requests: 2,
  },
};

const control = await Control.start();
const [vectors, reasons] = await Promise.all([control.vectors(), control.reasons()]);
const green: string[] = [];

describe("vectors", { concurrency: 8 }, () => {
  for (const vector of vectors) {
    const { id, why, call, expect } = vector;
    const beyond = BEYOND_FETCH[id];
    test(`${id}: ${why}`, async () => {
      assert.deepEqual(unknownMembers(vector), [], "members unknown to this runner");
      operationOf(call.operation);
      check({ ...expect, ...beyond }, await play(vector, control, CANCELLED), reasons);
      if (beyond === undefined) {
        green.push(id);
      }
    });
  }
});

after(() => {
  control.stop();
  const others = vectors.map(({ id }) => id).filter((id) => !green.includes(id));
  const rest = others.length === 0 ? "" : `; not ${others.join(", ")}`;
  console.log(`vectors: ${green.length} of ${vectors.length} green (typescript)${rest}`);
});
