import type { Api } from "#src/generated/api.js";
import { operations } from "#src/generated/operations.js";

type Method = (...args: readonly unknown[]) => Promise<unknown>;
type Known = (typeof operations)[keyof typeof operations];

/** The operation of that id; what calls it may not know its types. */
export function operationOf(id: string): Known {
  const known = (operations as Readonly<Record<string, Known | undefined>>)[id];
  if (known === undefined) {
    throw new Error(`this client has no operation ${id}`);
  }
  return known;
}

/** Calls an operation with arguments by the document's names, and `body`. */
export function called(api: Api, id: string, given: object, options: object = {}): Promise<unknown> {
  const { parameters, body } = operationOf(id);
  const names = new Map<string, string>(parameters.map(({ name, argument }) => [name, argument]));
  const args = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [names.get(name) ?? name, value as unknown]),
  );
  for (const tag of Object.values(api) as Readonly<Record<string, Method | undefined>>[]) {
    const method = tag[id];
    if (method !== undefined) {
      // A method without arguments takes only options.
      return parameters.length === 0 && !body ? method.call(tag, options) : method.call(tag, args, options);
    }
  }
  throw new Error(`no tag of this client has ${id}`);
}
