import { endingOfCause } from "./broken-connection.js";
import type { Attempted } from "./failure.js";
import { receive, type Reply } from "./reception.js";

/** No status was received. */
export interface NoReply {
  readonly cause: unknown;
  readonly ending: NonNullable<Attempted["ending"]>;
}

/**
 * Makes one attempt.
 *
 * @param longest - milliseconds it may last, to the last byte of the answer
 * @param signal - the caller's
 */
export async function attempt(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
  longest: number,
  signal: AbortSignal | undefined,
): Promise<Reply | NoReply> {
  if (signal?.aborted === true) {
    return { cause: signal.reason, ending: "never-sent" };
  }
  const end = new AbortController();
  const cancel = (): void => {
    end.abort(signal?.reason);
  };
  const late = new DOMException(`no whole answer in ${longest} ms`, "TimeoutError");
  const timer = setTimeout(() => {
    end.abort(late);
  }, longest);
  signal?.addEventListener("abort", cancel);
  try {
    const response = await fetch(url, { ...init, redirect: "manual", credentials: "omit", signal: end.signal });
    return response.type === "opaqueredirect" ? hidden() : await receive(response);
  } catch (cause) {
    return { cause, ending: endingOf(end.signal, late) ?? endingOfCause(cause) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  }
}

function endingOf({ aborted, reason }: AbortSignal, late: unknown): "lost" | "cancelled" | undefined {
  return aborted ? (reason === late ? "lost" : "cancelled") : undefined;
}

/** Browsers hide the status of a redirect that is not followed. */
function hidden(): NoReply {
  return { cause: new Error("a redirect, whose status the browser does not tell"), ending: "unsendable" };
}
