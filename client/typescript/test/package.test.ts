import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { before, test } from "node:test";
import { PACKAGE } from "./consumers.js";

const FOLDER = `${PACKAGE}target/packed/`;
const INSTALLED = `${FOLDER}node_modules/@concordat/client/`;

before(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}package.json`, '{"type":"module","private":true}');
  const packed = run("npm", ["pack", "--silent", "--pack-destination", FOLDER], PACKAGE).trim();
  run("npm", ["install", "--silent", "--offline", "--no-audit", `./${packed}`], FOLDER);
});

test("holds the compiled client, its README and licence, and nothing else", () => {
  const files = run("find", [".", "-type", "f"], INSTALLED).trim().split("\n");

  const others = files.filter((file) => !/^\.\/dist\/[\w/-]+\.(?:js|d\.ts)$/.test(file)).sort();
  assert.deepEqual(others, ["./LICENSE", "./README.md", "./package.json"]);
});

test("brings nothing along", () => {
  assert.deepEqual(run("ls", ["-A", "node_modules", "node_modules/@concordat"], FOLDER).match(/^[@\w].*$/gm), [
    "node_modules:",
    "@concordat",
    "node_modules/@concordat:",
    "client",
  ]);
  const { dependencies } = JSON.parse(readFileSync(`${INSTALLED}package.json`, "utf8")) as { dependencies?: object };
  assert.equal(dependencies, undefined);
});

test("is usable from plain JavaScript", () => {
  const script = `
    import { Concordat, isApiError } from "@concordat/client";
    import { apiError } from "@concordat/client/testing";
    const client = new Concordat({ fetch: () => { throw new Error("no network here"); }, retry: false });
    const { status, error } = await client.account.tryGetMe();
    console.log(status, error.name, isApiError(apiError("getMe", 401), 401));`;

  assert.equal(
    run(process.execPath, ["--input-type=module", "-e", script], FOLDER),
    "undocumented ConnectionError true\n",
  );
});

test("uses nothing that only Node.js has", () => {
  const imports = run("grep", ["-rhoE", "(from|import\\() ?[\"'][^\"']+", "dist", "--include=*.js"], INSTALLED);

  assert.deepEqual([...new Set(imports.match(/["'](?!\.)[^"']*/g))], []);
});

test("is locked to versions, and to no registry", () => {
  const lock = JSON.parse(readFileSync(`${PACKAGE}package-lock.json`, "utf8")) as {
    packages: Readonly<Record<string, { resolved?: string; integrity?: string }>>;
  };

  const [root, ...packages] = Object.entries(lock.packages);
  assert.equal(root?.[0], "");
  assert(packages.length > 0);
  assert.deepEqual(
    packages.filter(([, { resolved, integrity }]) => resolved !== undefined || integrity === undefined),
    [],
  );
});

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8" });
}
