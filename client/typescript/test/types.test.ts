import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { CONSUMERS, compiled, PACKAGE } from "./consumers.js";

const told = compiled(CONSUMERS.map(({ file }) => file));

for (const { name, file, message } of CONSUMERS) {
  test(`a consumer that ${name.replaceAll("-", " ")} ${message === undefined ? "compiles" : "does not compile"}`, () => {
    assert(
      message === undefined ? told(file) === "" : told(file).includes(message),
      `the compiler said: ${told(file)}`,
    );
  });
}

test("a consumer without the types of browsers compiles", () => {
  const { file } = consumer("makes-its-own-world");

  assert.equal(compiled([file], undefined, ["lib.es2022.d.ts"])(file), "");
});

test("another status in the document breaks an exhaustive consumer, and no other", () => {
  const client = generatedFrom((document) =>
    document.replace(
      /(operationId: getMe\n(?:.*\n)*?.*Unauthorized" })/,
      '$1\n        "403": { $ref: "#/components/responses/Forbidden" }',
    ),
  );
  const [exhaustive, narrows] = [consumer("exhaustive").file, consumer("narrows").file];

  const afterwards = compiled([exhaustive, narrows], client);

  assert.match(afterwards(exhaustive), /Function lacks ending return statement/);
  assert.equal(afterwards(narrows), "");
});

test("a status gone from the document breaks a consumer that handles it", () => {
  const client = generatedFrom((document) =>
    document.replace(/(operationId: getMe\n(?:.*\n)*?).*TooManyRequests" }\n/, "$1"),
  );
  const { file } = consumer("exhaustive");

  assert.match(compiled([file], client)(file), /'429' is not comparable to type/);
});

function consumer(name: string): { file: string } {
  const found = CONSUMERS.find((one) => one.name === name);
  assert(found !== undefined, `no consumer ${name}`);
  return found;
}

/** The index of a client whose sources are generated from a changed document. */
function generatedFrom(change: (document: string) => string): string {
  const folder = `${PACKAGE}target/changed/`;
  const document = readFileSync(`${PACKAGE}../../api-spec/openapi.yaml`, "utf8");
  const changed = change(document);
  assert.notEqual(changed, document, "the change found its place");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}openapi.yaml`, changed);
  cpSync(`${PACKAGE}src`, `${folder}src`, { recursive: true });
  execFileSync(process.execPath, [
    `${PACKAGE}generator/generate.mjs`,
    `${folder}openapi.yaml`,
    `${folder}src/generated`,
  ]);
  return `${folder}src/index.ts`;
}
