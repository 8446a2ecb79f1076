import { comment } from "./document.mjs";

/** A name of its own for each schema but those of errors, which {@link errors} names. */
export function models(document) {
  const names = Object.keys(document.schemas).filter((name) => !name.endsWith("Error"));
  const types = names.map((name) => {
    const said = document.schemas[name].description ?? `${name}, as the document states it.`;
    return `${comment([said])}\nexport type ${name} = components["schemas"]["${name}"];`;
  });
  return ['import type { components } from "./schema.js";', ...types].join("\n\n");
}
