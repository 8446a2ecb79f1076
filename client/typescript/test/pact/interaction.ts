import { MatchersV3, PactV4 } from "@pact-foundation/pact";
import type { Scenario } from "./scenario.js";

/** A cell as an interaction of Pact, stamped with the operation and status it proves. */
export function interactionOf(scenario: Scenario, dir: string): Interaction {
  const { description, why, states, request, response } = scenario;
  const pact = new PactV4({
    consumer: "concordat-client-typescript",
    provider: "concordat-server",
    dir,
    logLevel: "error",
    cors: false,
  });
  const interaction = pact.addInteraction().uponReceiving(description).comment(why).comment(stampOf(scenario));
  for (const { name, params } of states) {
    interaction.given(name, Object.keys(params).length === 0 ? undefined : params);
  }
  return interaction
    .withRequest(request.method, request.encodedPath, (expected) => {
      expected.query(Object.fromEntries(Object.entries(request.query).map(([name, values]) => [name, [...values]])));
      expected.headers(request.headers);
      if (request.body !== undefined) {
        expected.jsonBody(request.body);
      }
    })
    .willRespondWith(response.status, (answer) => {
      answer.headers(Object.fromEntries(response.headers.map(({ name, example }) => [name, example])));
      answer.jsonBody(response.body);
      answer.matchingRules({ header: headerRules(scenario), body: bodyRules(scenario) });
    });
}

/** `references` of Pact's own making holds texts only; the status is a number. */
function stampOf({ operationId, status, cell }: Scenario): { key: string; value: string } {
  return { key: "references", value: JSON.stringify({ concordat: { operationId, status, cell } }) };
}

function headerRules({ response }: Scenario): Rule[] {
  return response.headers.flatMap(({ name, example, regex }) =>
    regex === undefined ? [] : [{ path: name, rules: [MatchersV3.regex(regex, example)] }],
  );
}

function bodyRules({ response }: Scenario): Rule[] {
  return Object.entries(response.forms).map(([path, regex]) => ({ path, rules: [MatchersV3.regex(regex, "")] }));
}

type Interaction = ReturnType<ReturnType<ReturnType<PactV4["addInteraction"]>["withRequest"]>["willRespondWith"]>;

interface Rule {
  path: string;
  rules: ReturnType<typeof MatchersV3.regex>[];
}
