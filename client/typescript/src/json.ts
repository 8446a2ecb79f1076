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

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

function utf8(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new SyntaxError("the body is not UTF-8");
  }
}

/** Of text that is JSON: a name is a string that a colon follows. */
function refuseDuplicates(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let start = 0;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '"':
        start = at;
        at = end = endOfString(text, at);
        break;
      case ":":
        addName(open.at(-1), text.slice(start, end + 1));
        break;
      case "{":
        open.push(new Set());
        break;
      case "[":
        open.push(undefined);
        break;
      case "}":
      case "]":
        open.pop();
    }
  }
}

/** Where the quote is that no backslash escapes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") {
      backslashes++;
    }
    if (backslashes % 2 === 0) {
      return end;
    }
  }
}

function addName(names: Set<string> | undefined, literal: string): void {
  const name = literal.includes("\\") ? (JSON.parse(literal) as string) : literal.slice(1, -1);
  if (names?.has(name) === true) {
    throw new SyntaxError("a member comes twice");
  }
  names?.add(name);
}
