import { Concordat } from "@concordat/client";
import assert from "node:assert/strict";
import { test } from "node:test";
import { errorOf } from "./errors-of.js";
import { ScriptedServer } from "./scripted-server.js";

const DISPATCHER = Symbol.for("undici.globalDispatcher.1");
const process = globalThis as Record<symbol, unknown>;

test("calls what had no connection in time not sent, so that even a POST is sent again", async () => {
  const client = new Concordat({ timeouts: { attempt: 50 }, random: () => 0, sleep: () => Promise.resolve() });
  new Headers();
  const before = process[DISPATCHER];
  process[DISPATCHER] = { dispatch: () => true };
  try {
    const error = await errorOf(client.tokens.createToken({ body: { name: "ci", scopes: [] } }));

    assert.equal(error.attempts, 3);
    assert.equal(error.mayHaveBeenProcessed, false);
    assert.equal(error.message, "createToken POST /v1/tokens: no answer: TimeoutError: no whole answer in 50 ms");
  } finally {
    process[DISPATCHER] = before;
  }
});

test("never repeats a request that cannot be sent", async () => {
  const error = await errorOf(new Concordat().account.getMe({ headers: { Connection: "none of these" } }));

  assert.equal(error.attempts, 1);
  assert.equal(error.mayHaveBeenProcessed, false);
});

test("works over a fetch of the caller's own", async () => {
  await using server = await ScriptedServer.answering({ status: 404, headers: { "X-Request-Id": "r1" } });
  const client = new Concordat({ baseUrl: "http://elsewhere.invalid", fetch: () => fetch(server.url) });

  assert.equal((await errorOf(client.keys.getKey({ projectId: "web", keyId: "k1" }))).requestId, "r1");
});

test("waits for no fetch that does not heed its signal", async () => {
  const deaf = new Concordat({ timeouts: { attempt: 50 }, retry: false, fetch: () => new Promise(() => undefined) });
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"id"'));
    },
  });
  const mute = new Concordat({
    timeouts: { attempt: 50 },
    retry: false,
    fetch: () => Promise.resolve(new Response(body)),
  });

  assert.equal((await errorOf(deaf.account.getMe())).name, "ConnectionError");
  assert.equal((await errorOf(mute.account.getMe())).rawBody, '{"id"');
});
