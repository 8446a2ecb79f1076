import { Concordat, type GetKeyOutcome, NotFoundError, UnexpectedStatusError } from "@concordat/client";
import assert from "node:assert/strict";
import { test } from "node:test";
import { errorBody, KEY } from "./bodies.js";
import { RawServer } from "./raw-server.js";
import { ScriptedServer } from "./scripted-server.js";

const CASES: readonly [number, string, GetKeyOutcome["status"]][] = [
  [200, KEY, 200],
  [200, "<html>", "undocumented"],
  [201, KEY, "undocumented"],
  [401, errorBody(401, "Unauthorized", "No."), 401],
  [404, "<html>", 404],
  [409, errorBody(409, "Conflict", "No."), "undocumented"],
  [500, "", 500],
  [503, errorBody(503, "Service Unavailable", "No."), "undocumented"],
];

for (const [status, body, expected] of CASES) {
  test(`makes ${expected} of a ${status} with ${body.slice(0, 20)}`, async () => {
    await using server = await ScriptedServer.answering({ status, body });

    const outcome = await tried(server.url);

    assert.equal(outcome.status, expected);
    assert.equal("error" in outcome ? outcome.error.status : outcome.status, status);
  });
}

test("carries the result or the error", async () => {
  await using server = await ScriptedServer.answering({ status: 200, body: KEY }, { status: 404 }, { status: 410 });

  const found = await tried(server.url);
  const missing = await tried(server.url);
  const gone = await tried(server.url);

  assert(found.status === 200);
  assert.equal(found.result.name, "greeting");
  assert(missing.status === 404);
  assert(missing.error instanceof NotFoundError);
  assert(gone.status === "undocumented");
  assert(gone.error instanceof UnexpectedStatusError);
});

test("calls a lost connection undocumented, and lets a mistake of the caller through", async () => {
  await using server = await RawServer.hangingUpAfter("");

  const outcome = await tried(server.url);

  assert(outcome.status === "undocumented");
  assert.equal(outcome.error.name, "ConnectionError");
  await assert.rejects(new Concordat().keys.tryGetKey({ projectId: "", keyId: "k1" }), TypeError);
});

function tried(baseUrl: string): Promise<GetKeyOutcome> {
  return new Concordat({ baseUrl, retry: false }).keys.tryGetKey({ projectId: "web", keyId: "k1" });
}
