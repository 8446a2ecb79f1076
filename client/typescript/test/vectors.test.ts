import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { operationOf } from "./called.js";
import { CANCELLED, check } from "./vectors/checks.js";
import { Control } from "./vectors/control.js";
import { play } from "./vectors/played.js";
import { unknownMembers } from "./vectors/vector.js";

const control = await Control.start();
const [vectors, reasons] = await Promise.all([control.vectors(), control.reasons()]);
let green = 0;

describe("vectors", { concurrency: 8 }, () => {
  for (const vector of vectors) {
    test(`${vector.id}: ${vector.why}`, async () => {
      assert.deepEqual(unknownMembers(vector), [], "members unknown to this runner");
      operationOf(vector.call.operation);
      check(vector.expect, await play(vector, control, CANCELLED), reasons);
      green++;
    });
  }
});

after(() => {
  control.stop();
  console.log(`vectors: ${green} of ${vectors.length} green (typescript)`);
});
