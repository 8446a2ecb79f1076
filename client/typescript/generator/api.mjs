import { capitalized, comment, schemaName, uncapitalized } from "./document.mjs";

/** One class per tag, one method per operation beside its arguments and outcome, and a client of all. */
export function api(document) {
  const { tags } = document;
  const used = tags.flatMap((tag) => tag.operations);
  return [
    imports(document, used),
    ...used.map((operation) => argumentsType(operation)),
    ...used.map((operation) => outcomeType(document, operation)),
    ...tags.map((tag) => tagClass(document, tag)),
    comment(["An accessor per tag of the document."]),
    `export class Api {\n${tags.map(accessor).join("\n")}

  constructor(exchange: Exchange) {
${tags.map((tag) => `    this.${uncapitalized(tag.name)} = new ${tag.name}Api(exchange);`).join("\n")}
  }
}`,
  ].join("\n\n");
}

function imports(document, used) {
  const models = new Set(
    used.flatMap((o) => [schemaName(o.body ?? {}), ...results(o).map(schemaName), itemOf(document, o)]),
  );
  const errors = document.errors.filter((e) => used.some((o) => o.responses.some((r) => r.status === e.status)));
  return `import type { CallOptions } from "../call-options.js";
import type { ConcordatError } from "../concordat-error.js";
import type { Exchange } from "../exchange.js";
import { pages } from "../pages.js";
import type { ${errors.map((e) => `${e.name}Error`).join(", ")} } from "./errors.js";
import type { ${[...models].filter(Boolean).sort().join(", ")} } from "./models.js";
import { operations } from "./operations.js";
import type { operations as Documented } from "./schema.js";

/** The type of a parameter, as the document states it. */
type Parameter<O extends keyof Documented, In extends "path" | "query" | "header", Name extends string> =
  NonNullable<Documented[O]["parameters"][In]> extends { [N in Name]?: infer T } ? NonNullable<T> : never;`;
}

function accessor({ name, description }) {
  return `${comment([description], "  ")}\n  readonly ${uncapitalized(name)}: ${name}Api;`;
}

function argumentsType(operation) {
  const { id, parameters, body } = operation;
  const members = parameters.map(
    (p) =>
      `${comment([p.description ?? p.name], "  ")}\n  ${p.argument}${p.required ? "" : "?"}: ${p.required ? type(id, p) : `${type(id, p)} | undefined`};`,
  );
  if (body) {
    members.push(`${comment([body.description ?? "The request body."], "  ")}\n  body: ${schemaName(body)};`);
  }
  return members.length === 0
    ? ""
    : `${comment([`The arguments of \`${id}\`.`])}\nexport interface ${capitalized(id)}Arguments {\n${members.join("\n")}\n}`;
}

function type(id, parameter) {
  return `Parameter<"${id}", "${parameter.in}", "${parameter.name}">`;
}

function outcomeType(document, operation) {
  const cases = operation.responses.map((response) => {
    const { status, description } = response;
    const carried = status < 300 ? `result: ${schemaName(response)}` : `error: ${errorName(document, status)}`;
    return `  /** ${description} */\n  | { readonly status: ${status}; readonly ${carried} }`;
  });
  return `${comment([`What \`${operation.id}\` can end in: what the document lists, and anything else.`])}
export type ${capitalized(operation.id)}Outcome =\n${cases.join("\n")}
  /** Another status, an unreadable success, no status at all. */
  | { readonly status: "undocumented"; readonly error: ConcordatError };`;
}

function tagClass(document, { name, description, operations }) {
  return `${comment([`${description}`])}
export class ${name}Api {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

${operations.map((operation) => methods(document, operation)).join("\n\n")}
}`;
}

function methods(document, operation) {
  const { id, summary, description, responses } = operation;
  const list = parameterList(operation);
  const passed = `operations.${id}, ${list.includes("args") ? "args" : "{}"}, options`;
  const failures = responses.filter(({ status }) => status >= 300);
  const success = results(operation).map(schemaName).join(" | ");
  const item = itemOf(document, operation);
  return [
    comment(
      [
        `${summary}: ${description ?? ""}`,
        "",
        `@returns ${results(operation)
          .map((r) => r.description)
          .join(" ")}`,
        failures.map(
          (f) => `@throws {@link ${errorName(document, f.status)}} with status ${f.status}: ${f.description}`,
        ),
        "@throws {@link ConcordatError} of another kind, for what the document does not list",
      ],
      "  ",
    ),
    `  ${id}(${list}): Promise<${success}> {\n    return this.#exchange.send(${passed});\n  }`,
    "",
    comment([`As {@link ${id}}, but what it ends in is returned.`], "  "),
    `  try${capitalized(id)}(${list}): Promise<${capitalized(id)}Outcome> {\n    return this.#exchange.outcome(${passed});\n  }`,
    ...(item ? ["", ...iterator(operation, list, item)] : []),
  ].join("\n");
}

function iterator({ id }, list, item) {
  const name = `all${capitalized(id.replace(/^list(?=[A-Z])/, ""))}`;
  return [
    comment([`Every item of {@link ${id}}, page by page as they are asked for; each page is a call of its own.`], "  "),
    `  ${name}(${list}): AsyncGenerator<${item}, void, undefined> {`,
    `    return pages(args, (page) => this.${id}(page, options));\n  }`,
  ];
}

function parameterList({ id, parameters, body }) {
  if (parameters.length === 0 && !body) {
    return "options?: CallOptions";
  }
  const optional = !body && parameters.every((p) => !p.required);
  return `args: ${capitalized(id)}Arguments${optional ? " = {}" : ""}, options?: CallOptions`;
}

/** The type of the items, if the operation lists them in pages. */
function itemOf(document, operation) {
  const page = document.resolve(document.schemas[schemaName(results(operation)[0])] ?? {});
  const paged = operation.parameters.some((p) => p.name === "cursor") && page.properties?.nextCursor;
  return paged ? page.properties.items.items.$ref.split("/").at(-1) : undefined;
}

function results({ responses }) {
  return responses.filter(({ status }) => status < 300);
}

function errorName(document, status) {
  const error = document.errors.find((e) => e.status === status);
  if (!error) {
    throw new Error(`No response under components/responses declares status ${status}`);
  }
  return `${error.name}Error`;
}
