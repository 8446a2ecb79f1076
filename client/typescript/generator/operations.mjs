import { jsonSchema } from "./document.mjs";

/** What a call needs to know of each operation at run time. */
export function operations(document) {
  const entries = document.operations.map((operation) => `  ${operation.id}: ${JSON.stringify(facts(operation))},`);
  return `import type { Operation } from "../operation.js";

export const operations = {\n${entries.join("\n")}\n} satisfies Record<string, Operation>;`;
}

function facts({ id, method, path, parameters, body, responses }) {
  const results = responses.filter(({ status }) => status < 300);
  return {
    id,
    method,
    path,
    parameters: parameters.map((p) => ({ name: p.name, in: p.in, argument: p.argument })),
    body: Boolean(body),
    statuses: responses.map(({ status }) => status),
    results: Object.fromEntries(results.map((response) => [response.status, { ref: nameOf(response) }])),
  };
}

function nameOf(response) {
  return jsonSchema(response).$ref.split("/").at(-1);
}
