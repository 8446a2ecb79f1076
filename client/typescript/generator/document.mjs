import { readFileSync } from "node:fs";
import { parse } from "yaml";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The OpenAPI document, with what the other files of this folder ask of it. */
export class Document {
  /** @param {string | URL} file */
  constructor(file) {
    this.root = parse(readFileSync(file, "utf8"));
  }

  /** Follows a `$ref` within the document. */
  resolve(node) {
    if (!node.$ref) {
      return node;
    }
    const steps = node.$ref.replace(/^#\//, "").split("/");
    const found = steps.reduce((at, step) => at?.[step], this.root);
    if (!found) {
      throw new Error(`${node.$ref} leads nowhere in the document`);
    }
    return this.resolve(found);
  }

  get schemas() {
    return this.root.components.schemas;
  }

  /** Every operation, in the order of the document. */
  get operations() {
    return Object.entries(this.root.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => this.#operation(path, method, item)),
    );
  }

  /** Tags with their operations, in the order of the document; tags without one are left out. */
  get tags() {
    return this.root.tags
      .map((tag) => ({ ...tag, operations: this.operations.filter((o) => o.tag === tag.name) }))
      .filter((tag) => tag.operations.length > 0);
  }

  /** The responses of 400 and above that are declared once, with the status and label their schema states. */
  get errors() {
    return Object.entries(this.root.components.responses)
      .map(([name, response]) => ({ name, response, schema: schemaName(response) }))
      .filter(({ schema }) => schema?.endsWith("Error"))
      .map((error) => ({ ...error, status: this.#statusOf(error.schema), label: this.#labelOf(error.schema) }))
      .sort((one, other) => one.status - other.status);
  }

  /** What HTTP itself may answer to any operation. */
  get protocolStatuses() {
    const listed = this.root["x-protocol-responses"] ?? [];
    return listed.map((response) => this.#statusOf(schemaName(this.resolve(response))));
  }

  #statusOf(schema) {
    return this.schemas[schema].properties.statusCode.enum[0];
  }

  #labelOf(schema) {
    return this.schemas[schema].properties.error.enum[0];
  }

  #operation(path, method, item) {
    const operation = item[method];
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      tag: operation.tags[0],
      summary: operation.summary,
      description: operation.description,
      parameters: parameters.map((p) => this.resolve(p)).map((p) => ({ ...p, argument: camel(p.name) })),
      body: operation.requestBody && this.resolve(operation.requestBody),
      responses: Object.entries(operation.responses).map(([status, response]) => ({
        status: Number(status),
        ...this.resolve(response),
      })),
    };
  }
}

/** The JSON schema of a body. */
export function jsonSchema(body) {
  return body.content?.["application/json"]?.schema;
}

/** The name of the schema of a body; undefined if it has none. */
export function schemaName(body) {
  return jsonSchema(body)?.$ref?.split("/").at(-1);
}

/** `Idempotency-Key` as `idempotencyKey`. */
export function camel(name) {
  const words = name.split(/[^A-Za-z0-9]+/);
  return uncapitalized(words[0]) + words.slice(1).map(capitalized).join("");
}

export function capitalized(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function uncapitalized(word) {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** A documentation comment, one line per entry; white space within an entry is one space. */
export function comment(lines, indent = "") {
  const text = lines.flat().map((line) => line.replaceAll(/\s+/g, " ").replaceAll("*/", "*∕").trim());
  return [`${indent}/**`, ...text.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}
