/**
 * Reads JSON as RFC 8259 has it: UTF-8, and no member twice, which `JSON.parse` lets pass.
 *
 * @throws SyntaxError if it is not that
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = utf8(bytes);
  const value: unknown = JSON.parse(text);
  refuseDuplicates(text);
  return value;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SyntaxError("the body is not UTF-8");
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** Of text that is JSON: a name is a string that a colon follows. */
function refuseDuplicates(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let last = "";
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") {
      open.push(token === "{" ? new Set() : undefined);
    } else if (token === "}" || token === "]") {
      open.pop();
    } else if (token === ":") {
      addName(open.at(-1), last);
    }
    last = token;
  }
}

function addName(names: Set<string> | undefined, literal: string): void {
  const name = literal.includes("\\") ? (JSON.parse(literal) as string) : literal.slice(1, -1);
  if (names?.has(name) === true) {
    throw new SyntaxError("a member comes twice");
  }
  names?.add(name);
}
