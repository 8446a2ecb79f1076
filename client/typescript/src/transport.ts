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
 * @param signal - the caller's, which ends it early
 */
export async function attempt(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
  longest: number,
  signal: AbortSignal | undefined,
): Promise<Reply | NoReply> {
  const end = new AbortController();
  const ended = endOf(end.signal);
  const stop = (): void => {
    end.abort(signal?.reason);
  };
  const timer = setTimeout(() => {
    end.abort(new DOMException(`no whole answer in ${longest} ms`, "TimeoutError"));
  }, longest);
  signal?.addEventListener("abort", stop);
  if (signal?.aborted === true) {
    stop();
  }
  try {
    const asked = fetch(url, { ...init, redirect: "manual", credentials: "omit", signal: end.signal });
    const response = await Promise.race([asked, ended]);
    return response.type === "opaqueredirect" ? hidden() : await receive(response, ended);
  } catch (cause) {
    return { cause, ending: endingOfCause(cause) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/**
 * Rejects when the signal is aborted: an attempt ends then, whether or not its `fetch` heeds the signal. One that does
 * knows more, so it goes first.
 */
function endOf(signal: AbortSignal): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      setTimeout(reject, 0, signal.reason);
    });
  });
  ended.catch(() => undefined);
  return ended;
}

/** Browsers hide the status of a redirect that is not followed. */
function hidden(): NoReply {
  return { cause: new Error("a redirect, whose status the browser does not tell"), ending: "unsendable" };
}
