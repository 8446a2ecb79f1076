import {
  Concordat,
  type ConcordatError,
  NotFoundError,
  ResponseFormatError,
  ServiceUnavailableError,
  UnexpectedStatusError,
} from "@concordat/client";
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { errorBody, KEY } from "./bodies.js";
import { errorOf } from "./errors-of.js";
import { RawServer } from "./raw-server.js";
import { type Answer, ScriptedServer } from "./scripted-server.js";

const HTML = "<html><body>Bad gateway</body></html>";
const GONE = errorBody(404, "Not Found", "Gone.");

test("keeps the status of an HTML body", async () => {
  const error = await errorAfter({ status: 502, body: HTML, headers: { "Content-Type": "text/html" } });

  assert(error instanceof UnexpectedStatusError);
  assert.equal(error.status, 502);
  assert.equal(error.rawBody, HTML);
  assert.equal(error.error, undefined);
  assert.deepEqual(error.messages, []);
  assert.equal(error.message, "getKey GET /v1/projects/web/keys/k1: 502");
});

test("keeps the status of an empty body", async () => {
  const error = await errorAfter({ status: 503, headers: { "Retry-After": "2" } });

  assert(error instanceof ServiceUnavailableError);
  assert.equal(error.rawBody, "");
  assert.equal(error.retryAfterMs, 2000);
});

const IMPOSTORS = {
  null: "null",
  "an array": "[]",
  "an empty object": "{}",
  "a string": '"Not Found"',
  "an unfinished object": GONE.slice(0, -1),
  "something after it": `${GONE}x`,
  "no messages": changed({ message: [] }),
  "a blank message": changed({ message: " " }),
  "a message of another type": changed({ message: 7 }),
  "a message in an object": changed({ message: ["a", { b: "c" }] }),
  "no message": changed({ message: undefined }),
  "a label of another type": changed({ error: 404 }),
  "a status of another type": changed({ statusCode: "404" }),
  "another status": changed({ statusCode: 409 }),
  "no point in time": changed({ timestamp: "yesterday" }),
  "a day that does not exist": changed({ timestamp: "2026-02-30T08:00:00Z" }),
  "no timestamp": changed({ timestamp: undefined }),
  "a null path": changed({ path: null }),
  "a member twice": GONE.replace("{", '{"path":"/",'),
  "a member twice, once in disguise": GONE.replace("{", '{"p\\u0061th":"/",'),
};

for (const [what, body] of Object.entries(IMPOSTORS)) {
  test(`takes ${what} for no error body`, async () => {
    const error = await errorAfter({ status: 404, body });

    assert(error instanceof NotFoundError);
    assert.equal(error.error, undefined);
    assert.equal(error.rawBody, body);
  });
}

test("passes over members it does not know", async () => {
  const error = await errorAfter({ status: 404, body: changed({ hint: { path: 1 } }) });

  assert.deepEqual(error.messages, ["Gone."]);
});

for (const received of [0, 1, 20]) {
  test(`keeps the status of an error cut off after ${received} bytes`, async () => {
    const head = `HTTP/1.1 404 Not Found\r\nContent-Length: ${GONE.length}\r\n\r\n`;
    await using server = await RawServer.hangingUpAfter(head + GONE.slice(0, received));

    const error = await errorFrom(server.url);

    assert(error instanceof NotFoundError);
    assert.equal(error.rawBody, GONE.slice(0, received));
    assert(error.cause instanceof Error);
  });
}

test("keeps the status of a success that is cut off", async () => {
  const head = "HTTP/1.1 200 OK\r\nX-Request-Id: r1\r\nContent-Length: 400\r\n\r\n";
  await using server = await RawServer.resettingAfter(`${head}{"id"`);

  const error = await errorFrom(server.url);

  assert(error instanceof ResponseFormatError);
  assert.equal(error.status, 200);
  assert.equal(error.rawBody, '{"id"');
  assert.equal(error.requestId, "r1");
  assert.equal(error.mayHaveBeenProcessed, true);
});

test("keeps the status when the body stalls", async () => {
  await using server = await RawServer.silentAfter("HTTP/1.1 404 Not Found\r\nContent-Length: 400\r\n\r\n{");

  const error = await errorFrom(server.url, 300);

  assert(error instanceof NotFoundError);
  assert.equal(error.rawBody, "{");
  assert.equal(error.message, "getKey GET /v1/projects/web/keys/k1: 404: TimeoutError: no whole answer in 300 ms");
});

const UNDOCUMENTED = {
  HTML,
  nothing: "",
  null: "null",
  "an array": "[]",
  "an object of nothing": "{}",
  "an object of less": '{"id":"k1"}',
  "a number for a string": KEY.replace('"k1"', "1"),
  "a string for a number": KEY.replace('"version":3', '"version":"3"'),
  "a fraction": KEY.replace('"version":3', '"version":3.5'),
  "null for a required member": KEY.replace('"version":3', '"version":null'),
  "null in an array": KEY.replace('["home"]', "[null]"),
  "a member twice": KEY.replace("{", '{"id":"k2",'),
};

for (const [what, body] of Object.entries(UNDOCUMENTED)) {
  test(`refuses ${what} as a result`, async () => {
    const error = await errorAfter({ status: 200, body });

    assert(error instanceof ResponseFormatError);
    assert.equal(error.status, 200);
    assert.equal(error.rawBody, body);
    assert.equal(error.whyNotRetried, "it was processed");
  });
}

test("takes null for the absence of an optional member", async () => {
  await using server = await ScriptedServer.answering({ status: 200, body: KEY.replace("{", '{"translation":null,') });

  assert.equal("translation" in (await client(server.url).keys.getKey({ projectId: "web", keyId: "k1" })), false);
});

for (const status of [201, 204, 302, 304, 418, 502, 599, 999]) {
  test(`calls ${status} unexpected`, async () => {
    const error = await errorAfter({ status, headers: { Location: "/elsewhere" } });

    assert(error instanceof UnexpectedStatusError);
    assert.equal(error.status, status);
  });
}

test("reads a compressed error body", async () => {
  const error = await errorAfter({ status: 404, body: gzipSync(GONE), headers: { "Content-Encoding": "gzip" } });

  assert.deepEqual(error.messages, ["Gone."]);
});

test("keeps the status of a body that only claims to be compressed", async () => {
  const error = await errorAfter({ status: 404, body: "plain", headers: { "Content-Encoding": "gzip" } });

  assert(error instanceof NotFoundError);
  assert(error.cause instanceof Error);
});

test("keeps the status of a compressed body that is cut off", async () => {
  const body = gzipSync(GONE).subarray(0, 40);
  const error = await errorAfter({ status: 404, body, headers: { "Content-Encoding": "gzip" } });

  assert(error instanceof NotFoundError);
  assert.equal(error.error, undefined);
});

test("keeps the status of another charset", async () => {
  const error = await errorAfter({ status: 404, body: Buffer.from(GONE, "latin1") });
  const wide = await errorAfter({ status: 404, body: Buffer.from(GONE, "utf16le") });

  assert(error instanceof NotFoundError);
  assert(wide instanceof NotFoundError);
});

test("keeps 8 MiB of an error and drops the rest", async () => {
  const error = await errorAfter({ status: 404, body: Buffer.alloc(10 << 20, "x") });

  assert(error instanceof NotFoundError);
  assert.equal(error.rawBody.length, 8 << 20);
});

function changed(members: object): string {
  return JSON.stringify({ ...(JSON.parse(GONE) as object), ...members });
}

async function errorAfter(answer: Answer): Promise<ConcordatError> {
  await using server = await ScriptedServer.answering(answer);
  return await errorFrom(server.url);
}

function errorFrom(url: string, attempt?: number): Promise<ConcordatError> {
  return errorOf(client(url, attempt).keys.getKey({ projectId: "web", keyId: "k1" }));
}

function client(baseUrl: string, attempt = 5_000): Concordat {
  return new Concordat({ baseUrl, retry: false, timeouts: { attempt } });
}
