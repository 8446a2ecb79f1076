import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder of this package. */
export const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  typeRoots: [`${PACKAGE}node_modules/@types`],
};

/** The consumers that are written as files; the first line of each says what becomes of it. */
export const CONSUMERS = readdirSync(`${PACKAGE}test/types`).map((name) => {
  const file = `${PACKAGE}test/types/${name}`;
  const [, fails, message] = /^\/\/ (?:compiles|(fails): (.*))/.exec(readFileSync(file, "utf8")) ?? [];
  return { name: name.replace(".ts", ""), file, message: fails === undefined ? undefined : message };
});

/** What the compiler says of each file: of the package as it is packed, unless `client` is the index of other sources. */
export function compiled(files: readonly string[], client?: string, lib?: string[]): (file: string) => string {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    throw new Error(`not there: ${missing.join(", ")}`);
  }
  const paths = client === undefined ? {} : { paths: { "@concordat/client": [client] } };
  const program = ts.createProgram(files, { ...OPTIONS, ...paths, ...(lib && { lib }) });
  return (file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
      .join("\n");
}
