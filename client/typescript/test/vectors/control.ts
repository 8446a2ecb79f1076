import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Vector } from "./vector.js";

/** A request as the scripted server saw it. */
export interface Seen {
  readonly method: string;
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

/** What came over the wire in one run. */
export interface Wire {
  readonly requests: readonly Seen[];
  readonly connections: number;
}

/** The scripted server, by its control protocol; it ends with this process. */
export class Control {
  readonly #url: string;
  readonly #end: () => void;

  private constructor(url: string, end: () => void) {
    this.#url = url;
    this.#end = end;
  }

  static async start(): Promise<Control> {
    const script = new URL("../../../../vectors/serve", import.meta.url);
    const server = spawn(script.pathname, { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface(server.stdout);
    const [line] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [string | undefined];
    if (line?.startsWith("control: ") !== true) {
      throw new Error(`client/vectors/serve did not start, but said '${line ?? ""}'`);
    }
    return new Control(line.replace("control: ", ""), () => server.stdin.end());
  }

  stop(): void {
    this.#end();
  }

  vectors(): Promise<readonly Vector[]> {
    return this.#ask("GET", "/vectors");
  }

  reasons(): Promise<Readonly<Record<string, string>>> {
    return this.#ask("GET", "/reasons");
  }

  begin(vector: string): Promise<{ readonly run: string | number; readonly baseUrl: string }> {
    return this.#ask("POST", "/runs", { vector });
  }

  slept(run: string | number, advanceMs: number): Promise<unknown> {
    return this.#ask("POST", `/runs/${run}/clock`, { advanceMs });
  }

  wire(run: string | number, atLeast = 0): Promise<Wire> {
    return this.#ask("GET", `/runs/${run}${atLeast > 0 ? `?requests=${atLeast}` : ""}`);
  }

  end(run: string | number): Promise<unknown> {
    return this.#ask("DELETE", `/runs/${run}`);
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(this.#url + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${text}`);
    }
    return (text === "" ? undefined : JSON.parse(text)) as T;
  }
}
