import assert from "node:assert/strict";
import { test } from "node:test";
import { parseJson } from "#src/json.js";

const READ: Readonly<Record<string, unknown>> = {
  '{"a":{"a":1},"b":[{"a":1},{"a":2}]}': { a: { a: 1 }, b: [{ a: 1 }, { a: 2 }] },
  '{"a":"\\"a\\":","\\\\":"\\\\"}': { a: '"a":', "\\": "\\" },
  '\ufeff{"__proto__":"x"}': JSON.parse('{"__proto__":"x"}') as unknown,
  '"a"': "a",
  " 1 ": 1,
};

for (const [text, value] of Object.entries(READ)) {
  test(`reads ${text}`, () => {
    assert.deepEqual(parseJson(new TextEncoder().encode(text)), value);
  });
}

const REFUSED = ['{"a":1,"a":1}', '[{"b":{"a":1,"\\u0061":2}}]', '{"":1,"":2}', "", "{}x", "{'a':1}", "[1,]", "NaN"];

for (const text of REFUSED) {
  test(`refuses ${text}`, () => {
    assert.throws(() => parseJson(new TextEncoder().encode(text)), SyntaxError);
  });
}

test("refuses what is not UTF-8", () => {
  assert.throws(() => parseJson(Uint8Array.of(0x22, 0xe4, 0x22)), SyntaxError);
});

test("reads a text of 32 MiB, and 100,000 levels", () => {
  const long = JSON.stringify({ text: 'x\\"'.repeat(11 << 20) });

  assert.equal((parseJson(new TextEncoder().encode(long)) as { text: string }).text.length, 33 << 20);
  assert(Array.isArray(parseJson(new TextEncoder().encode("[".repeat(1e5) + "]".repeat(1e5)))));
});
