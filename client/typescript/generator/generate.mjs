// node generator/generate.mjs DOCUMENT FOLDER: writes the types, errors, operations and calls of the document.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { api } from "./api.mjs";
import { Document } from "./document.mjs";
import { errors, labels, statuses } from "./errors.mjs";
import { models } from "./models.mjs";
import { operations } from "./operations.mjs";
import { shapes } from "./shapes.mjs";

const [file, folder] = process.argv.slice(2);
const document = new Document(file);
const packageFile = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const schema = await openapiTS(pathToFileURL(file), { defaultNonNullable: false });
const sources = {
  "schema.ts": astToString(schema),
  "models.ts": models(document),
  "errors.ts": errors(document),
  "labels.ts": labels(document),
  "statuses.ts": statuses(document),
  "shapes.ts": shapes(document),
  "operations.ts": operations(document),
  "api.ts": api(document),
  "version.ts": `export const version = ${JSON.stringify(packageFile.version)};`,
};

mkdirSync(folder, { recursive: true });
for (const [name, source] of Object.entries(sources)) {
  writeFileSync(join(folder, name), `// Generated from the document: change that instead.\n${source}\n`);
}
