import { version } from "./generated/version.js";
import type { Listener } from "./listener.js";
import { platformFetch } from "./platform-fetch.js";
import { changed, type RetryPolicy, STANDARD } from "./retry-policy.js";

/** How long things may take, in milliseconds. */
export interface Timeouts {
  /** One attempt, from connecting to the last byte; 10,000 by default. */
  readonly attempt?: number | undefined;
  /** A whole call, waiting between attempts included; 60,000 by default. */
  readonly deadline?: number | undefined;
}

/** What a client is made of. */
export interface ConcordatOptions {
  /**
   * Where the service is: `http(s)://host[:port][/path]`; `http://localhost:8080` by default. A path goes before those
   * of the operations.
   */
  readonly baseUrl?: string | undefined;
  /** The API token, or where to get it, asked for every attempt; without one no credentials are sent. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  readonly timeouts?: Timeouts | undefined;
  /** How often a call is tried again; `false` for never. */
  readonly retry?: false | Partial<RetryPolicy> | undefined;
  /** Told of every attempt and end of a call. */
  readonly listener?: Listener | undefined;
  /** Makes the requests; the platform's by default. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly clock?: (() => number) | undefined;
  /** Waits so many milliseconds, or until the signal is aborted; by the platform's timers by default. */
  readonly sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** At least 0 and less than 1; `Math.random` by default. */
  readonly random?: (() => number) | undefined;
}

/** The options with their defaults. */
export interface Settings {
  readonly baseUrl: string;
  readonly token: () => string | undefined | Promise<string | undefined>;
  readonly attemptTimeout: number;
  readonly deadline: number;
  readonly retry: RetryPolicy;
  readonly listener: Listener | undefined;
  readonly userAgent: Readonly<Record<string, string>>;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

/**
 * Fills in the defaults.
 *
 * @throws TypeError or RangeError if an option is not what it must be
 */
export function settingsOf(options: ConcordatOptions): Settings {
  const { token, timeouts = {}, listener } = options;
  return {
    baseUrl: checkedUrl(options.baseUrl ?? "http://localhost:8080"),
    token: typeof token === "function" ? token : () => token,
    attemptTimeout: positive(timeouts.attempt ?? 10_000),
    deadline: positive(timeouts.deadline ?? 60_000),
    retry: changed(STANDARD, options.retry),
    listener,
    userAgent: isBrowser() ? {} : { "user-agent": `concordat-client-typescript/${version}` },
    fetch: options.fetch ?? platformFetch,
    clock: options.clock ?? Date.now,
    sleep: options.sleep ?? sleeping,
    random: options.random ?? Math.random,
  };
}

/** A number of milliseconds that is more than none. */
export function positive(milliseconds: number): number {
  if (!(milliseconds > 0)) {
    throw new RangeError(`A timeout must be positive, but is ${milliseconds}`);
  }
  return milliseconds;
}

function checkedUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:\/\/[^/]/i.test(text) || /[?#]/.test(text)) {
    throw new TypeError(`The base URL must be http(s)://host[:port][/path], but is '${text}'`);
  }
  const { username, password } = new URL(text);
  if (username !== "" || password !== "") {
    throw new TypeError("The base URL must not hold credentials.");
  }
  return text.replace(/\/+$/, "");
}

/** Browsers have a user agent of their own, and ask the server's leave for another. */
function isBrowser(): boolean {
  return "document" in globalThis || "importScripts" in globalThis;
}

function sleeping(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
