import { comment } from "./document.mjs";

/** A class per status that the document declares a response for. */
export function errors(document) {
  const types = document.errors.map(({ status, name }) => `  ${status}: ${name}Error;`);
  return [
    'import { StatusError } from "../status-error.js";',
    ...document.errors.map(errorClass),
    `${comment(["The class of each status that the document declares."])}\nexport interface ErrorOf {\n${types.join("\n")}\n}`,
  ].join("\n\n");
}

/** What each status is called. */
export function labels(document) {
  const entries = document.errors.map(({ status, label }) => `  ${status}: ${JSON.stringify(label)},`);
  return `export const labels = {\n${entries.join("\n")}\n} as const;`;
}

/** How to find the classes at run time. */
export function statuses(document) {
  const { errors: all, protocolStatuses } = document;
  if (all.length > new Set(all.map(({ status }) => status)).size) {
    throw new Error("Two responses under components/responses declare one status");
  }
  const classes = all.map(({ status, name }) => `  ${status}: errors.${name}Error,`);
  return `import type { Failure } from "../failure.js";
import * as errors from "./errors.js";

type Classes = { readonly [S in keyof errors.ErrorOf]: new (failure: Failure) => errors.ErrorOf[S] };

export const errorClasses: Classes = {\n${classes.join("\n")}\n};

/** What HTTP itself may answer to any operation. */
export const protocolStatuses: readonly number[] = [${protocolStatuses.join(", ")}];`;
}

function errorClass({ status, name, response }) {
  return `${comment([`Status ${status}. ${response.description}`])}
export class ${name}Error extends StatusError<${status}> {
  declare readonly name: "${name}Error";

  static {
    Object.defineProperty(this.prototype, "name", { value: "${name}Error" });
  }
}`;
}
