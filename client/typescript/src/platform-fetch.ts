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
  const watch = new Watch(dispatcher);
  try {
    const response = await globalThis.fetch(input, { ...init, dispatcher: watch } as RequestInit);
    return watch.undisguised(response);
  } catch (cause) {
    throw init?.signal?.aborted === true && !watch.connected ? new NotConnected("no connection", { cause }) : cause;
  }
};

/** Time ran out before anything was sent. */
class NotConnected extends Error {
  readonly code = "UND_ERR_CONNECT_TIMEOUT";
}

/** What `fetch` is told of a request; made anew for each. */
interface Handler {
  onConnect(abort: unknown, context: unknown): void;
  onHeaders(status: unknown, ...rest: readonly unknown[]): boolean;
}

interface Dispatcher {
  dispatch(options: unknown, handler: Handler): boolean;
}

const DISPATCHER = Symbol.for("undici.globalDispatcher.1");

/** Statuses that `fetch` does not pass on, and one that it does. */
const HIDDEN: readonly unknown[] = [407, 421];
const DISGUISE = 599;

class Watch implements Dispatcher {
  connected = false;
  readonly #dispatcher: Dispatcher;
  #status: unknown;

  constructor(dispatcher: Dispatcher) {
    this.#dispatcher = dispatcher;
  }

  dispatch(options: unknown, handler: Handler): boolean {
    if ("onConnect" in handler && "onHeaders" in handler) {
      this.#watch(handler);
    } else {
      // A later fetch, with names of its own: better unwatched than broken.
      this.connected = true;
    }
    return this.#dispatcher.dispatch(options, handler);
  }

  #watch(handler: Handler): void {
    const connect = handler.onConnect.bind(handler);
    const receive = handler.onHeaders.bind(handler);
    handler.onConnect = (abort, context) => {
      this.connected = true;
      connect(abort, context);
    };
    handler.onHeaders = (status, ...rest) => receive(this.#disguised(status), ...rest);
  }

  undisguised(response: Response): Response {
    return this.#status === undefined ? response : Object.defineProperty(response, "status", { value: this.#status });
  }

  #disguised(status: unknown): unknown {
    if (!HIDDEN.includes(status)) {
      return status;
    }
    this.#status = status;
    return DISGUISE;
  }
}

/** That of the `fetch` that is built in, which is there once any of its classes has been used. */
function dispatcherOfNode(): Dispatcher | undefined {
  if (!(DISPATCHER in globalThis)) {
    new Headers();
  }
  return (globalThis as Record<symbol, unknown>)[DISPATCHER] as Dispatcher | undefined;
}
