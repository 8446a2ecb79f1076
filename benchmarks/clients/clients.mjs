// Median microseconds of a call, bare and through the client, by turns: URL, token, times, the client's folder.
const [url, token, times, folder] = process.argv.slice(2);
const { Concordat, isApiError } = await import(`${folder}/dist/index.js`);

const client = new Concordat({ baseUrl: url, token });
const headers = { Accept: "application/json", Authorization: `Bearer ${token}` };

async function bare(keyId) {
  const answer = await fetch(`${url}/v1/projects/web/keys/${keyId}`, { headers, signal: AbortSignal.timeout(10_000) });
  return answer.json();
}

async function notFound() {
  try {
    await client.keys.getKey({ projectId: "web", keyId: "absent" });
  } catch (error) {
    if (!isApiError(error, 404)) throw error;
    return error.messages;
  }
}

const calls = [
  () => bare("greeting"),
  () => client.keys.getKey({ projectId: "web", keyId: "greeting" }),
  () => bare("absent"),
  notFound,
];

async function measure(times) {
  const took = calls.map(() => []);
  for (let n = 0; n < times; n++) {
    for (const [c, call] of calls.entries()) {
      const start = performance.now();
      await call();
      took[c].push((performance.now() - start) * 1000);
    }
  }
  return took.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]);
}

await measure(times / 2);
console.log("fetch", ...(await measure(times)).map(Math.round));
