import type { Attempted } from "./failure.js";

const NOT_CONNECTED = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EAI_NODATA",
  "EAI_NONAME",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETDOWN",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
];

/** How Node.js calls a request that it does not send. */
const REFUSED = ["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"];

/** How Node.js calls what TLS refuses: OpenSSL's names of certificate errors, and its own. */
const UNTRUSTED =
  /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|HOSTNAME_MISMATCH$|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$|ERROR_IN_CERT)/;

/**
 * How an attempt without a status ended, by what `fetch` rejected with. Node.js tells in the cause; browsers keep it to
 * themselves, so there everything counts as lost.
 */
export function endingOfCause(rejected: unknown): NonNullable<Attempted["ending"]> {
  const causes = chain(rejected);
  if (causes.some((cause) => REFUSED.includes(codeOf(cause)))) {
    return "unsendable";
  }
  if (causes.some(({ message }) => message === "bad port" || message.includes("before secure TLS connection"))) {
    return "unsendable";
  }
  if (causes.some((cause) => isUnconnected(cause))) {
    return "not-connected";
  }
  return causes.some((cause) => UNTRUSTED.test(codeOf(cause))) ? "unsendable" : "lost";
}

function isUnconnected(cause: Error): boolean {
  const connecting = "syscall" in cause && cause.syscall === "connect";
  return NOT_CONNECTED.includes(codeOf(cause)) || connecting;
}

function codeOf(cause: Error): string {
  return "code" in cause ? String(cause.code) : "";
}

/** An error and its causes; several addresses that were tried are one with its errors. */
function chain(cause: unknown): Error[] {
  if (!(cause instanceof Error)) {
    return [];
  }
  const inner = cause instanceof AggregateError ? cause.errors.slice(0, 1) : [cause.cause];
  return [cause, ...inner.flatMap(chain)];
}
