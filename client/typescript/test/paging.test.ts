import { Concordat } from "@concordat/client";
import assert from "node:assert/strict";
import { test } from "node:test";
import { KEY } from "./bodies.js";
import { ScriptedServer } from "./scripted-server.js";

test("goes through all pages, asking for each when it is reached", async () => {
  await using server = await ScriptedServer.answering(page("a", "c1"), page("b"));
  const names: string[] = [];

  for await (const key of new Concordat({ baseUrl: server.url }).keys.allKeys({ projectId: "web", limit: 1 })) {
    names.push(key.name);
    assert.equal(server.received.length, names.length);
  }

  assert.deepEqual(names, ["a", "b"]);
  assert.deepEqual(
    server.received.map(({ url }) => url),
    ["/v1/projects/web/keys?limit=1", "/v1/projects/web/keys?limit=1&cursor=c1"],
  );
});

test("asks for no page after the one it is left at", async () => {
  await using server = await ScriptedServer.answering(page("a", "c1"));

  for await (const key of new Concordat({ baseUrl: server.url }).keys.allKeys({ projectId: "web" })) {
    assert.equal(key.name, "a");
    break;
  }

  assert.equal(server.received.length, 1);
});

test("does not go round in circles", async () => {
  await using server = await ScriptedServer.answering(page("a", "c1"));

  await assert.rejects(async () => {
    for await (const key of new Concordat({ baseUrl: server.url }).keys.allKeys({ projectId: "web" })) {
      assert.equal(key.name, "a");
    }
  }, /The page after 'c1' names itself as the next\./);
  assert.equal(server.received.length, 2);
});

function page(name: string, nextCursor?: string): { status: number; body: string } {
  const key = { ...(JSON.parse(KEY) as object), name };
  return { status: 200, body: JSON.stringify({ items: [key], nextCursor }) };
}
