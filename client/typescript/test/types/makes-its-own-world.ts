// compiles
import { type CallEvent, type CallOptions, Concordat } from "@concordat/client";

const events: CallEvent[] = [];
const client = new Concordat({
  baseUrl: "https://example.invalid/api",
  token: async () => Promise.resolve(undefined),
  timeouts: { attempt: 1_000 },
  retry: { attempts: 2 },
  listener: (event) => events.push(event),
  fetch: globalThis.fetch,
  clock: () => 0,
  sleep: async () => Promise.resolve(),
  random: () => 0,
});
const options: CallOptions = { signal: AbortSignal.timeout(5_000), deadline: 2_000, retry: false, headers: { a: "b" } };
for await (const project of client.projects.allProjects({}, options)) {
  console.log(project.name);
}
await client.account.getMe(options);
await client.projects.listProjects();
