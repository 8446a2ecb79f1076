/**
 * Node.js's `fetch` keeps two answers from its callers, as the standard for browsers has it: a 407 becomes a network
 * error, and what is answered with 421 is sent again. This one passes on every status, and sends once. It also tells a
 * connection that was never made from an answer that never came.
 *
 * It does so by standing between `fetch` and its dispatcher, the process-wide one that proxies and tests replace, and
 * saying another status than what was received. Where there is none, in browsers, `fetch` is left as it is.
 */
export const platformFetch: typeof fetch = async (input, init) => {
  const dispatcher = dispatcherOfNode();
  if (dispatcher === undefined) {
    return globalThis.fetch(input, init);
  }
  const exchange = new Exchange(dispatcher);
  try {
    const response = await globalThis.fetch(input, { ...init, dispatcher: exchange } as RequestInit);
    return exchange.undisguised(response);
  } catch (cause) {
    throw init?.signal?.aborted === true && !exchange.connected ? new NotConnected("no connection", { cause }) : cause;
  }
};

/** Time ran out before anything was sent. */
class NotConnected extends Error {
  readonly code = "UND_ERR_CONNECT_TIMEOUT";
}

type Handler = Record<string, (...args: unknown[]) => unknown>;

interface Dispatcher {
  dispatch(options: unknown, handler: Handler): boolean;
}

/** Statuses that `fetch` does not pass on, and no server says what they are said to be. */
const HIDDEN: readonly unknown[] = [407, 421];
const DISGUISE = 599;

class Exchange implements Dispatcher {
  connected = false;
  readonly #dispatcher: Dispatcher;
  #status: number | undefined;

  constructor(dispatcher: Dispatcher) {
    this.#dispatcher = dispatcher;
  }

  dispatch(options: unknown, handler: Handler): boolean {
    return this.#dispatcher.dispatch(options, this.#watched(handler));
  }

  undisguised(response: Response): Response {
    return this.#status === undefined ? response : Object.defineProperty(response, "status", { value: this.#status });
  }

  #watched(handler: Handler): Handler {
    const watched = Object.create(handler) as Handler;
    watched["onConnect"] = (...args) => {
      this.connected = true;
      return handler["onConnect"]?.apply(watched, args);
    };
    watched["onHeaders"] = (status, ...rest) =>
      handler["onHeaders"]?.apply(watched, [this.#disguised(status), ...rest]);
    return watched;
  }

  #disguised(status: unknown): unknown {
    if (!HIDDEN.includes(status)) {
      return status;
    }
    this.#status = status as number;
    return DISGUISE;
  }
}

/** That of the `fetch` that is built in, which is there once any of its classes has been used. */
function dispatcherOfNode(): Dispatcher | undefined {
  new Headers();
  return (globalThis as Record<symbol, unknown>)[Symbol.for("undici.globalDispatcher.1")] as Dispatcher | undefined;
}
