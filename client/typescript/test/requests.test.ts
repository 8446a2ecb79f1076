import { Concordat, type ConcordatOptions } from "@concordat/client";
import assert from "node:assert/strict";
import { test } from "node:test";
import { KEY } from "./bodies.js";
import { ScriptedServer } from "./scripted-server.js";

const READ = { projectId: "web", keyId: "k1" };

test("writes the body as the document says", async () => {
  await using server = await ScriptedServer.answering({ status: 201, body: KEY });
  const value = { one: "1 Stück", other: "{n} Stück" };
  const body = { name: "items", plural: true, translations: [{ language: "de", value, state: "draft" as const }] };

  const key = await client(server).keys.createKey({ projectId: "web", body });

  assert.equal(key.description, "Grüße");
  assert.equal(server.only.body, JSON.stringify(body));
});

test("sends what every request needs", async () => {
  await using server = await ScriptedServer.answering({ status: 201, body: KEY });

  await client(server).keys.createKey({ projectId: "web", body: { name: "greeting" }, idempotencyKey: "once-1" });

  const { method, headers } = server.only;
  assert.equal(method, "POST");
  assert.equal(headers.authorization, "Bearer cdt_secret");
  assert.equal(headers.accept, "application/json");
  assert.equal(headers["content-type"], "application/json");
  assert.equal(headers["idempotency-key"], "once-1");
  assert.match(String(headers["user-agent"]), /^concordat-client-typescript\/\d/);
});

test("escapes path and query", async () => {
  await using server = await ScriptedServer.answering({ status: 200, body: KEY });

  await client(server).keys.getKey({ projectId: "a/b?c", keyId: "ü %" });

  assert.equal(server.only.url, "/v1/projects/a%2Fb%3Fc/keys/%C3%BC%20%25");
});

test("leaves out what is absent", async () => {
  await using server = await ScriptedServer.answering({ status: 200, body: '{"items":[]}' });

  await client(server).keys.listKeys({ projectId: "web", limit: 2, cursor: undefined, language: "pt-BR" });

  assert.equal(server.only.url, "/v1/projects/web/keys?limit=2&language=pt-BR");
});

for (const id of ["", ".", "..", "\ud800"]) {
  test(`refuses the id '${id}', which no path can hold`, async () => {
    await using server = await ScriptedServer.answering({ status: 200, body: KEY });

    await assert.rejects(client(server).keys.getKey({ projectId: "web", keyId: id }), {
      name: "TypeError",
      message: `keyId must be an id, but is '${id}'`,
    });
    assert.equal(server.received.length, 0);
  });
}

for (const name of ["X\n", "", "Host", "content-length", "Transfer-Encoding", "Expect"]) {
  test(`refuses the header '${name}', which no caller can set`, async () => {
    await using server = await ScriptedServer.answering({ status: 200, body: KEY });

    await assert.rejects(client(server).keys.getKey(READ, { headers: { [name]: "1" } }), TypeError);
    assert.equal(server.received.length, 0);
  });
}

test("takes null for no token", async () => {
  await using server = await ScriptedServer.answering({ status: 200, body: KEY });

  await client(server, { token: null as unknown as undefined }).keys.getKey(READ);

  assert.equal(server.only.headers.authorization, undefined);
});

test("asks for the token every time, and goes without when there is none", async () => {
  await using server = await ScriptedServer.answering({ status: 200, body: KEY });
  const tokens = [undefined, "cdt_1", "cdt_2"];
  const asking = client(server, { baseUrl: `${server.url}/`, token: () => Promise.resolve(tokens.pop()) });

  await asking.keys.getKey(READ);
  await asking.keys.getKey(READ);
  await asking.keys.getKey(READ);

  assert.deepEqual(
    server.received.map(({ headers }) => headers.authorization),
    ["Bearer cdt_2", "Bearer cdt_1", undefined],
  );
});

test("keeps a path of the base URL, and adds the caller's headers", async () => {
  await using server = await ScriptedServer.answering({ status: 200, body: KEY });

  await client(server, { baseUrl: `${server.url}/api/` }).keys.getKey(READ, { headers: { "X-Trace": "t1" } });

  assert.equal(server.only.url, "/api/v1/projects/web/keys/k1");
  assert.equal(server.only.headers["x-trace"], "t1");
  assert.equal(server.only.headers["content-type"], undefined);
});

test("sends a header of the caller's instead of its own, however it is written", async () => {
  await using server = await ScriptedServer.answering({ status: 201, body: KEY });
  const headers = { AUTHORIZATION: "Basic x", accept: "*/*", "idempotency-KEY": "k-1", "User-agent": "mine" };

  await client(server).keys.createKey({ projectId: "web", body: { name: "greeting" } }, { headers });

  const sent = server.only.headers;
  assert.deepEqual(
    [sent.authorization, sent.accept, sent["idempotency-key"], sent["user-agent"]],
    ["Basic x", "*/*", "k-1", "mine"],
  );
});

for (const url of ["localhost:8080", "ftp://localhost", "/v1", "http:///v1", "http://h/?a=b", "http://h/#a"]) {
  test(`refuses the base URL ${url}`, () => {
    assert.throws(() => new Concordat({ baseUrl: url }), {
      name: "TypeError",
      message: `The base URL must be http(s)://host[:port][/path], but is '${url}'`,
    });
  });
}

const MISTAKES: Readonly<Record<string, ConcordatOptions>> = {
  "A timeout must be positive, but is 0": { timeouts: { attempt: 0 } },
  "A timeout must be positive, but is NaN": { timeouts: { deadline: NaN } },
  "attempts must be an integer of at least 1, but is 0": { retry: { attempts: 0 } },
  "waitUpTo must not be negative, but is -1": { retry: { waitUpTo: -1 } },
};

for (const [message, options] of Object.entries(MISTAKES)) {
  test(`says '${message}'`, () => {
    assert.throws(() => new Concordat(options), { name: "RangeError", message });
  });
}

function client(server: ScriptedServer, options: ConcordatOptions = {}): Concordat {
  return new Concordat({ baseUrl: server.url, token: "cdt_secret", ...options });
}
