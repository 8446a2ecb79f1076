import { Concordat, ConflictError, type Listener, ServiceUnavailableError } from "@concordat/client";
import assert from "node:assert/strict";
import { test } from "node:test";
import { errorBody, KEY } from "./bodies.js";
import { errorOf } from "./errors-of.js";
import { RawServer } from "./raw-server.js";
import { ScriptedServer } from "./scripted-server.js";

const UNAVAILABLE = { status: 503, body: errorBody(503, "Service Unavailable", "Later.") };
const CONFLICT = { status: 409, body: errorBody(409, "Conflict", "Taken.") };
const READ = { projectId: "web", keyId: "k1" };
const CREATE = { projectId: "web", body: { name: "greeting" } };

test("reads again until it succeeds", async () => {
  await using server = await ScriptedServer.answering(UNAVAILABLE, UNAVAILABLE, { status: 200, body: KEY });
  const { client, waited } = patient(server.url);

  assert.equal((await client.keys.getKey(READ)).name, "greeting");
  assert.deepEqual(waited, [250, 500]);
});

test("gives up after three attempts, and keeps what the others failed with", async () => {
  await using server = await ScriptedServer.answering(UNAVAILABLE);

  const error = await errorOf(patient(server.url).client.keys.getKey(READ));

  assert(error instanceof ServiceUnavailableError);
  assert.equal(error.attempts, 3);
  assert.equal(error.whyNotRetried, "3 of 3 attempts were made");
  assert.deepEqual(
    error.earlier.map(({ message }) => message),
    [error.message, error.message],
  );
  assert.equal(server.received.length, 3);
});

test("keeps its idempotency key across attempts", async () => {
  await using server = await ScriptedServer.answering(UNAVAILABLE, { status: 201, body: KEY });

  await patient(server.url).client.keys.createKey(CREATE);

  const [first, second] = server.received.map(({ headers }) => headers["idempotency-key"]);
  assert.match(String(first), /^[0-9a-f]{32}$/);
  assert.equal(first, second);
});

test("tells that a conflict came after a retry", async () => {
  await using server = await ScriptedServer.answering(UNAVAILABLE, CONFLICT);

  const error = await errorOf(patient(server.url).client.keys.createKey({ ...CREATE, idempotencyKey: "mine" }));

  assert(error instanceof ConflictError);
  assert.equal(error.mayHaveBeenProcessed, true);
  assert.deepEqual(
    server.received.map(({ headers }) => headers["idempotency-key"]),
    ["mine", "mine"],
  );
});

test("makes no key for a call that is not to be repeated", async () => {
  await using server = await ScriptedServer.answering(UNAVAILABLE);

  await errorOf(patient(server.url).client.keys.createKey(CREATE, { retry: false }));

  assert.equal(server.only.headers["idempotency-key"], undefined);
});

for (const status of [400, 401, 403, 404, 405, 407, 408, 409, 410, 417, 418, 421, 422, 425, 428, 429, 431, 451]) {
  test(`sends once what is answered with ${status}`, async () => {
    await using server = await ScriptedServer.answering({ status, headers: { "Retry-After": "0" } });
    const { client } = patient(server.url);

    assert.equal((await errorOf(client.keys.getKey(READ))).status, status);
    assert.equal((await errorOf(client.keys.createKey(CREATE))).status, status);
    assert.equal(server.received.length, 2);
  });
}

for (const status of [500, 502, 503, 504]) {
  test(`sends three times what can be repeated and is answered with ${status}`, async () => {
    await using server = await ScriptedServer.answering({ status });
    const { client } = patient(server.url);

    await errorOf(client.keys.createKey(CREATE));
    assert.equal(server.received.length, 3);
    await errorOf(client.keys.updateKey({ ...READ, body: { version: 1, description: "x" } }));
    assert.equal(server.received.length, 4);
  });
}

test("sends a lost POST only once, and says that it may have been processed", async () => {
  await using server = await RawServer.hangingUpAfter("");

  const error = await errorOf(patient(server.url).client.tokens.createToken({ body: { name: "ci", scopes: [] } }));

  assert.equal(server.connections, 1);
  assert.equal(error.mayHaveBeenProcessed, true);
  assert.equal(error.whyNotRetried, "it may have been processed, and cannot be repeated safely");
});

test("waits out a rate limit when asked to", async () => {
  const limited = { status: 429, headers: { "Retry-After": "3" } };
  await using server = await ScriptedServer.answering(limited, { status: 200, body: KEY });
  const { client, waited } = patient(server.url);

  await client.keys.getKey(READ, { retry: { waitUpTo: 5_000 } });

  assert.deepEqual(waited, [3_000]);
});

test("spends its budget on retries, and then makes none", async () => {
  await using server = await ScriptedServer.answering({ status: 500 });
  const client = new Concordat({
    baseUrl: server.url,
    clock: () => 0,
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  const errors = [];
  for (let call = 0; call < 7; call++) {
    errors.push(await errorOf(client.keys.getKey(READ)));
  }

  assert.equal(errors.at(-1)?.whyNotRetried, "the retry budget is spent");
  assert.equal(server.received.length, 7 + 11);
});

test("stops at the deadline of the call", async () => {
  await using server = await ScriptedServer.answering(UNAVAILABLE);

  const error = await errorOf(patient(server.url).client.keys.getKey(READ, { deadline: 600 }));

  assert.equal(error.attempts, 2);
  assert.equal(error.whyNotRetried, "waiting 500 ms would pass the deadline");
});

test("tells its listener what it does", async () => {
  await using server = await ScriptedServer.answering(UNAVAILABLE, { status: 200, body: KEY });
  const told: string[] = [];
  const { client } = patient(server.url, (event) => {
    told.push(
      `${event.type} ${event.operation} ${event.path} ${event.attempt} ${event.status ?? "-"} ${event.delay ?? "-"}`,
    );
    throw new Error("no matter");
  });

  await client.keys.getKey(READ);

  const call = "getKey /v1/projects/web/keys/k1";
  assert.deepEqual(told, [
    `attempt ${call} 1 - -`,
    `retry ${call} 1 503 250`,
    `attempt ${call} 2 - -`,
    `success ${call} 2 200 -`,
  ]);
});

test("goes on when its listener fails later", async () => {
  await using server = await ScriptedServer.answering({ status: 200, body: KEY });
  const told: Promise<void>[] = [];
  const { client } = patient(server.url, () => {
    const failing = Promise.reject(new Error("no matter"));
    told.push(failing);
    return failing;
  });

  await client.keys.getKey(READ);

  // A rejection that nobody handles ends the process, and so this test.
  await Promise.allSettled(told);
  assert.equal(told.length, 2);
});

/** A client in whose world time passes only by waiting, and chance is always 0, the shortest backoff. */
function patient(baseUrl: string, listener?: Listener): { client: Concordat; waited: number[] } {
  const waited: number[] = [];
  const clock = (): number => waited.reduce((sum, delay) => sum + delay, 0);
  const sleep = (delay: number): Promise<void> => {
    waited.push(delay);
    return Promise.resolve();
  };
  return { client: new Concordat({ baseUrl, listener, clock, sleep, random: () => 0 }), waited };
}
