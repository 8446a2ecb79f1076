import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { errorBody, KEY } from "./bodies.js";
import { compiled, PACKAGE } from "./consumers.js";
import { ScriptedServer } from "./scripted-server.js";

const README = readFileSync(`${PACKAGE}README.md`, "utf8");
const SNIPPETS = [...README.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code).join("\n");

const ANSWERS = [
  { status: 201, body: KEY },
  { status: 200, body: `{"items":[${KEY}]}` },
  { status: 409, body: errorBody(409, "Conflict", "The key is at version 4.") },
  { status: 404, body: errorBody(404, "Not Found", "There is no such key.") },
  { status: 200, body: '{"items":[]}' },
  { status: 401, body: errorBody(401, "Unauthorized", "No valid credentials.") },
];

test("is at most 60 lines long", () => {
  assert(README.split("\n").length <= 61);
});

test("shows what compiles", () => {
  const file = written("readme.ts", SNIPPETS);

  assert.equal(compiled([file])(file), "");
});

test("shows what runs", async () => {
  await using server = await ScriptedServer.answering(...ANSWERS);
  const source = SNIPPETS.replace("http://localhost:8080", server.url).replace("cdt_…", "cdt_secret");
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });

  await assert.rejects(import(pathToFileURL(written("readme.mjs", outputText)).href), { name: "UnauthorizedError" });
  assert.equal(server.received.length, ANSWERS.length);
});

function written(name: string, text: string): string {
  const folder = `${PACKAGE}target/readme`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
  return `${folder}/${name}`;
}
