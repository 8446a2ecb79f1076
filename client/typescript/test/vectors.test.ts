import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { operationOf } from "./called.js";
import { CANCELLED, check } from "./vectors/checks.js";
import { Control } from "./vectors/control.js";
import { play } from "./vectors/played.js";
import { unknownMembers } from "./vectors/vector.js";

const control = await Control.start();
const [vectors, reasons] = await Promise.all([control.vectors(), control.reasons()]);
const green: string[] = [];

describe("vectors", { concurrency: 8 }, () => {
  for (const vector of vectors) {
    const { id, why, call, expect } = vector;
    test(`${id}: ${why}`, { timeout: 60_000 }, async () => {
      assert.deepEqual(unknownMembers(vector), [], "members unknown to this runner");
      operationOf(call.operation);
      check(expect, await play(vector, control, CANCELLED), reasons);
      green.push(id);
    });
  }
});

after(() => {
  control.stop();
  const others = vectors.map(({ id }) => id).filter((id) => !green.includes(id));
  const rest = others.length === 0 ? "" : `; not ${others.join(", ")}`;
  console.log(`vectors: ${green.length} of ${vectors.length} green (typescript)${rest}`);
});
