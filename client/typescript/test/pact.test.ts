import { Concordat } from "@concordat/client";
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { called } from "./called.js";
import { interactionOf } from "./pact/interaction.js";
import { type Scenario, scenarios } from "./pact/scenario.js";
import { checkUnderstanding } from "./pact/understanding.js";

const PACTS = fileURLToPath(new URL("../pacts", import.meta.url));
let played = 0;

/** A mock server may get the port of one before; the connections to that one are no good. */
const ONCE = { headers: { Connection: "close" } };

// Pact merges into what it finds, and would keep cells that are gone.
rmSync(PACTS, { recursive: true, force: true });

describe("the client plays every cell", () => {
  for (const scenario of scenarios) {
    test(scenario.description, async () => {
      await play(scenario, 5);
      played++;
    });
  }
});

after(() => {
  console.log(`pact: ${played} of ${scenarios.length} cells played (typescript)`);
});

/**
 * Pact's mock server answers before it notes what it was asked. Whoever looks at once may be told of a request that never
 * came, although its answer has been understood: then the cell is played again.
 */
async function play(scenario: Scenario, times: number): Promise<void> {
  const answers: string[] = [];
  const talk = async ({ url }: { url: string }): Promise<void> => {
    checkUnderstanding(scenario.response, await heard(scenario, url));
    answers.push(scenario.description);
  };
  try {
    await interactionOf(scenario, PACTS).executeTest(talk);
  } catch (error) {
    if (times === 0 || answers.length === 0 || !String(error).includes("was expected but not received")) {
      throw error;
    }
    await play(scenario, times - 1);
  }
}

async function heard(scenario: Scenario, baseUrl: string): Promise<PromiseSettledResult<unknown>> {
  const { operationId, token, request } = scenario;
  const sent: Headers[] = [];
  const client = new Concordat({
    baseUrl,
    retry: false,
    token: token ?? undefined,
    fetch: (input, init) => {
      sent.push(new Headers(init?.headers));
      return fetch(input, init);
    },
  });
  const [settled] = await Promise.allSettled([called(client, operationId, argumentsOf(scenario), ONCE)]);
  // A pact says which headers must come, not which must not.
  assert.equal(sent[0]?.has("Authorization"), request.headers["Authorization"] !== undefined);
  return settled;
}

function argumentsOf({ request: { path, query, body } }: Scenario): object {
  const single = Object.entries(query).map(([name, values]) => {
    assert.equal(values.length, 1, `${name} comes once, else no argument can say it`);
    return [name, values[0]] as const;
  });
  return { ...path, ...Object.fromEntries(single), body };
}
