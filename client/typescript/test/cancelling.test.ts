import { Concordat } from "@concordat/client";
import assert from "node:assert/strict";
import { test } from "node:test";
import { errorOf } from "./errors-of.js";
import { RawServer } from "./raw-server.js";
import { ScriptedServer } from "./scripted-server.js";

const READ = { projectId: "web", keyId: "k1" };
const REASON = new Error("no longer of interest");

test("sends nothing when it is cancelled beforehand", async () => {
  await using server = await ScriptedServer.answering({ status: 200 });
  const client = new Concordat({ baseUrl: server.url });

  await assert.rejects(client.keys.getKey(READ, { signal: AbortSignal.abort(REASON) }), REASON);
  await assert.rejects(client.keys.tryGetKey(READ, { signal: AbortSignal.abort(REASON) }), REASON);
  assert.equal(server.received.length, 0);
});

test("sends nothing when it is cancelled while the token is fetched", async () => {
  await using server = await ScriptedServer.answering({ status: 200 });
  const abort = new AbortController();
  const token = (): undefined => {
    abort.abort(REASON);
  };

  await assert.rejects(
    new Concordat({ baseUrl: server.url, token }).keys.getKey(READ, { signal: abort.signal }),
    REASON,
  );
  assert.equal(server.received.length, 0);
});

for (const answered of ["", "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{"]) {
  test(`ends at once when it is cancelled ${answered === "" ? "before" : "amid"} an answer`, async () => {
    await using server = await RawServer.silentAfter(answered);
    const abort = new AbortController();
    const call = new Concordat({ baseUrl: server.url }).keys.getKey(READ, { signal: abort.signal });
    await server.asked();
    abort.abort(REASON);

    await assert.rejects(call, REASON);
    assert.equal(server.connections, 1);
  });
}

test("waits for no token without end", async () => {
  const token = (): Promise<string> => new Promise(() => undefined);
  const client = new Concordat({ token, retry: false, timeouts: { attempt: 30 } });
  const error = await errorOf(client.account.getMe());

  assert.equal(error.message, "getMe GET /v1/me: no answer: TimeoutError: no token in 30 ms");
  assert.equal(error.mayHaveBeenProcessed, false);
  await assert.rejects(new Concordat({ token }).account.getMe({ signal: AbortSignal.timeout(30) }), {
    name: "TimeoutError",
    message: /aborted due to timeout/,
  });
});

test("ends at once when it is cancelled between two attempts", async () => {
  await using server = await ScriptedServer.answering({ status: 503, headers: { "Retry-After": "50" } });
  const abort = new AbortController();
  const told: string[] = [];
  const client = new Concordat({
    baseUrl: server.url,
    listener: ({ type }) => {
      told.push(type);
      if (type === "retry") {
        setImmediate(() => {
          abort.abort(REASON);
        });
      }
    },
  });

  await assert.rejects(client.keys.getKey(READ, { signal: abort.signal }), REASON);
  assert.equal(server.received.length, 1);
  assert.deepEqual(told, ["attempt", "retry", "cancelled"]);
});

test("leaves nothing behind at the signal of a caller who makes many calls", async () => {
  await using server = await ScriptedServer.answering({ status: 500 });
  const { signal } = new AbortController();
  let listening = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listening++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listening--;
    remove(...args);
  };

  await errorOf(new Concordat({ baseUrl: server.url, random: () => 0 }).keys.getKey(READ, { signal }));

  assert.equal(server.received.length, 3);
  assert.equal(listening, 0);
});
