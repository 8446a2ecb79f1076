import { Concordat } from "@concordat/client";
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { operationOf } from "./called.js";
import { compiled, PACKAGE } from "./consumers.js";
import { type Scenario, scenarios } from "./pact/scenario.js";

const CLIENT = 'import { Concordat } from "@concordat/client";\nconst client = new Concordat();';

test("the types can say every request that succeeds", () => {
  const successes = scenarios.filter(({ status }) => status < 300);
  const folder = `${PACKAGE}target/cells`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/cells.ts`, [CLIENT, ...successes.map(call)].join("\n"));

  assert(successes.length > 0);
  assert.equal(compiled([`${folder}/cells.ts`])(`${folder}/cells.ts`), "");
});

function tagOf(operationId: string): string {
  const [tag] = Object.entries(new Concordat()).find(([, methods]) => operationId in (methods as object)) ?? [];
  assert(tag !== undefined, `no tag has ${operationId}`);
  return tag;
}

function call({ operationId, cell, request: { path, query, body } }: Scenario): string {
  const { parameters } = operationOf(operationId);
  const numbers = Object.entries(query).map(([name, [value]]) => [
    name,
    /^[1-9]\d*$/.test(value ?? "") ? Number(value) : value,
  ]);
  const args = { ...path, ...(Object.fromEntries(numbers) as object), body };
  const said = parameters.length === 0 && body === undefined ? "" : JSON.stringify(args);
  return `void client.${tagOf(operationId)}.${operationId}(${said}); // ${cell}`;
}
