/** The schemas that results are made of, as data a small checker reads at run time. */
export function shapes(document) {
  const reached = new Map();
  const visit = (schema) => {
    const name = schema.$ref?.split("/").at(-1);
    if (!name) {
      return shape(schema, visit);
    }
    if (!reached.has(name)) {
      reached.set(name, undefined);
      reached.set(name, visit(document.schemas[name]));
    }
    return { ref: name };
  };
  for (const { responses } of document.operations) {
    for (const { status, content } of responses) {
      if (status < 300 && content) {
        visit(content["application/json"].schema);
      }
    }
  }
  const entries = [...reached].map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return `import type { Shape } from "../shape.js";

export const shapes: Readonly<Record<string, Shape>> = {\n${entries.join("\n")}\n};`;
}

function shape(schema, visit) {
  if (schema.oneOf) {
    return { oneOf: schema.oneOf.map(visit) };
  }
  if (schema.enum) {
    return { enum: schema.enum };
  }
  switch (schema.type) {
    case "object":
      return object(schema, visit);
    case "array":
      return { items: visit(schema.items) };
    case "string":
      return { type: schema.format === "date-time" ? "date-time" : "string" };
    case "integer":
      return { type: schema.format === "int32" ? "int32" : "int64" };
    case "number":
    case "boolean":
      return { type: schema.type };
    default:
      throw new Error(`No shape for ${JSON.stringify(schema)}`);
  }
}

function object(schema, visit) {
  const properties = Object.entries(schema.properties ?? {});
  return {
    members: Object.fromEntries(properties.map(([name, value]) => [name, visit(value)])),
    required: schema.required ?? [],
  };
}
