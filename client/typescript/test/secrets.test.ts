import { Concordat, type ConcordatOptions } from "@concordat/client";
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { errorBody } from "./bodies.js";
import { errorOf } from "./errors-of.js";
import { ScriptedServer } from "./scripted-server.js";

const READ = { projectId: "web", keyId: "k1" };

test("shows neither token nor headers nor body when an error is printed", async () => {
  const answer = {
    status: 404,
    body: errorBody(404, "Not Found", "No token\n'cdt_4fQz9aZk'."),
    headers: { "Set-Cookie": "s=hidden" },
  };
  await using server = await ScriptedServer.answering(answer);

  const error = await errorOf(new Concordat({ baseUrl: server.url, token: "cdt_secret" }).keys.getKey(READ));

  const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + String(error);
  assert.doesNotMatch(shown, /cdt_secret|hidden|4fQz9aZk|Bearer/);
  assert.match(error.message, /: No token 'cdt_\*\*\*'\.$/);
  assert.equal(error.headers.get("Set-Cookie"), "s=hidden");
});

test("does not show the secret of a token whose answer is cut off", async () => {
  await using server = await ScriptedServer.answering({ status: 201, body: '{"secret":"cdt_4fQz' });

  const error = await errorOf(
    new Concordat({ baseUrl: server.url }).tokens.createToken({ body: { name: "ci", scopes: ["keys:read"] } }),
  );

  assert.doesNotMatch(inspect(error, { depth: 9 }), /4fQz/);
  assert.equal(error.rawBody, '{"secret":"cdt_4fQz');
});

const UNSENDABLE: Readonly<Record<string, [ConcordatOptions, Record<string, string>]>> = {
  "The token has characters no header can carry.": [{ token: "cdt_se\ncret" }, {}],
  "The header X-Key has characters no header can carry.": [{}, { "X-Key": "cdt_se\ncret" }],
};

for (const token of ["", " ", "a b", "é"]) {
  test(`refuses '${token}' as a token`, async () => {
    await assert.rejects(new Concordat({ token }).keys.getKey(READ), { name: "TypeError" });
  });
}

for (const [message, [options, headers]] of Object.entries(UNSENDABLE)) {
  test(`says '${message}' and not which`, async () => {
    await assert.rejects(new Concordat(options).keys.getKey(READ, { headers }), { name: "TypeError", message });
  });
}

test("refuses credentials in the base URL without showing them", () => {
  assert.throws(() => new Concordat({ baseUrl: "http://me:secret@localhost" }), {
    message: "The base URL must not hold credentials.",
  });
});

test("says one line of at most 512 characters, never half a character", async () => {
  for (const message of ["x".repeat(600), "\ud800".repeat(600), "😀".repeat(600), "a\r\n\u2028b".repeat(200)]) {
    await using server = await ScriptedServer.answering({ status: 404, body: errorBody(404, "Not Found", message) });

    const line = (await errorOf(new Concordat({ baseUrl: server.url }).keys.getKey(READ))).message;

    assert(line.length >= 511 && line.length <= 512, `${line.length} characters`);
    assert.doesNotMatch(line, /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
    assert(line.endsWith("…"));
  }
});
