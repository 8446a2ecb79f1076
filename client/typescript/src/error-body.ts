import { labels } from "./generated/labels.js";
import { parseJson } from "./json.js";
import { isDateTime, isObject } from "./shape.js";

/** The one error format, as the server sent it; each status closes it in a type of its own. */
export interface ErrorBody {
  /** The HTTP status repeated. */
  readonly statusCode: number;
  /** The label of the status, such as `Not Found`. */
  readonly error: string;
  /** What is wrong and what was expected: an array exactly when fields failed validation, one entry per field. */
  readonly message: string | readonly string[];
  /** When, by the server's clock: UTC, ISO 8601, milliseconds. */
  readonly timestamp: string;
  /** The request path as the server received it, without the query. */
  readonly path: string;
}

/** The body as the one error format; undefined if it is anything else, or of another status. */
export function errorBodyOf(bytes: Uint8Array, status: number): ErrorBody | undefined {
  try {
    const body = parseJson(bytes);
    return isErrorBody(body) && body.statusCode === status && body.error === labelOf(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** One sentence as a list of one. */
export function messagesOf(body: ErrorBody): readonly string[] {
  return typeof body.message === "string" ? [body.message] : body.message;
}

/** Of a status the document does not know, whatever it is called. */
function labelOf({ statusCode, error }: ErrorBody): string {
  return (labels as Readonly<Record<number, string>>)[statusCode] ?? error;
}

function isErrorBody(body: unknown): body is ErrorBody {
  return (
    isObject(body) &&
    Number.isInteger(body["statusCode"]) &&
    typeof body["error"] === "string" &&
    isMessage(body["message"]) &&
    isDateTime(body["timestamp"]) &&
    typeof body["path"] === "string" &&
    body["path"].startsWith("/")
  );
}

function isMessage(message: unknown): boolean {
  return Array.isArray(message) ? message.length > 0 && message.every(isSentence) : isSentence(message);
}

function isSentence(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "";
}
