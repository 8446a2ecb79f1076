import type { CallOptions } from "./call-options.js";
import { IDEMPOTENCY_KEY, type Operation, type Parameter } from "./operation.js";

/** Arguments by name; the body is `body`. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A request but for its credentials; the same for every attempt. */
export interface Request {
  /** Encoded. */
  readonly path: string;
  /** Empty, or `?` and the parameters, encoded. */
  readonly query: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Servers take these for steps in the path, whatever their encoding. */
const STEPS = ["", ".", ".."];

/**
 * The request of a call.
 *
 * @throws TypeError if an argument that must be there is not, or cannot be said in a request
 */
export function requestOf(operation: Operation, args: Arguments, { headers = {} }: CallOptions): Request {
  return {
    path: operation.path.replace(/\{(.*?)\}/g, (_, name: string) => segment(name, args[argumentOf(operation, name)])),
    query: queryOf(given(operation, args, "query")),
    headers: { ...headersOf(operation, args), ...checked(headers) },
    body: operation.body ? JSON.stringify(args["body"]) : undefined,
  };
}

/** The same with a key that makes it safe to repeat, unless the caller has chosen one. */
export function keyed(request: Request): Request {
  return { ...request, headers: { [IDEMPOTENCY_KEY.toLowerCase()]: newKey(), ...request.headers } };
}

/** 128 random bits; `crypto.randomUUID` is missing from pages that came without TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The token, which is what RFC 6750 lets one be and a little more.
 *
 * @throws TypeError that does not show it, as that of `fetch` would
 */
export function checkedToken(token: string): string {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError("The token has characters no header can carry.");
  }
  return token;
}

/** A header, whose value may be secret and is therefore not shown. */
function checkedHeader(value: string, called: string): string {
  if (!FIELD_VALUE.test(value)) {
    throw new TypeError(`${called} has characters no header can carry.`);
  }
  return value;
}

/** RFC 9110, section 5.5. */
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** RFC 9110, section 5.1. */
const FIELD_NAME = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;

/** Say where a request goes and where it ends. */
const FRAMING = ["content-length", "expect", "host", "keep-alive", "transfer-encoding", "upgrade"];

function argumentOf(operation: Operation, name: string): string {
  return operation.parameters.find((p) => p.in === "path" && p.name === name)?.argument ?? name;
}

function segment(name: string, value: unknown): string {
  if (typeof value !== "string" || STEPS.includes(value) || !isEncodable(value)) {
    throw new TypeError(`${name} must be an id, but is '${String(value)}'`);
  }
  return encodeURIComponent(value);
}

function queryOf(parameters: readonly [Parameter, unknown][]): string {
  const pairs = parameters.map(([{ name }, value]) => `${encodeURIComponent(name)}=${encoded(name, value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function encoded(name: string, value: unknown): string {
  const text = String(value);
  if (!isEncodable(text)) {
    throw new TypeError(`${name} must be text, but has half a character: '${text}'`);
  }
  return encodeURIComponent(text);
}

function isEncodable(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function headersOf(operation: Operation, args: Arguments): Record<string, string> {
  const own = given(operation, args, "header").map(([{ name }, value]) => [name, String(value)] as const);
  const type: Record<string, string> = operation.body ? { "content-type": "application/json" } : {};
  return { accept: "application/json", ...type, ...checked(Object.fromEntries(own)) };
}

function checked(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers);
  return Object.fromEntries(
    entries.map(([name, value]) => [checkedName(name), checkedHeader(value, `The header ${name}`)]),
  );
}

function checkedName(name: string): string {
  const lower = name.toLowerCase();
  if (!FIELD_NAME.test(name)) {
    throw new TypeError(`${JSON.stringify(name)} is no name of a header.`);
  }
  if (FRAMING.includes(lower)) {
    throw new TypeError(`The header ${name} is the client's to set.`);
  }
  return lower;
}

/** The parameters that have a value; null and undefined leave one out. */
function given(operation: Operation, args: Arguments, where: string): [Parameter, unknown][] {
  return operation.parameters
    .filter((parameter) => parameter.in === where)
    .map((parameter): [Parameter, unknown] => [parameter, args[parameter.argument]])
    .filter(([, value]) => value !== undefined && value !== null);
}
