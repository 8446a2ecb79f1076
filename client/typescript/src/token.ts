import type { NoReply } from "./transport.js";

/**
 * Waits for a token, so that a supplier that never answers holds up no call for ever.
 *
 * @param longest - milliseconds
 * @returns no reply, for nothing was sent, if none came in time or before the caller cancelled
 * @throws what the supplier rejects with
 */
export async function arrived(
  token: Promise<string | undefined>,
  longest: number,
  signal: AbortSignal | undefined,
): Promise<string | undefined | NoReply> {
  let giveUp = (): void => undefined;
  const none = new Promise<NoReply>((resolve) => {
    giveUp = () => {
      resolve({ cause: new DOMException(`no token in ${longest} ms`, "TimeoutError"), ending: "not-connected" });
    };
  });
  const timer = setTimeout(giveUp, longest);
  signal?.addEventListener("abort", giveUp);
  try {
    return (await Promise.race([token, none])) ?? undefined;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
}
