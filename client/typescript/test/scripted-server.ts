import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What the server answers with. */
export interface Answer {
  readonly status: number;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as it came. */
export interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Gives its answers in turn, the last one for ever, and keeps what it was sent. */
export class ScriptedServer implements AsyncDisposable {
  readonly received: Received[] = [];
  readonly #answers: readonly Answer[];
  readonly #server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method, url, headers } = request;
      const answer = this.#answers[Math.min(this.received.length, this.#answers.length - 1)];
      this.received.push({ method, url, headers, body });
      response.writeHead(answer?.status ?? 500, { ...answer?.headers });
      response.end(answer?.body);
    });
  });

  private constructor(answers: readonly Answer[]) {
    this.#answers = answers;
  }

  static async answering(...answers: readonly Answer[]): Promise<ScriptedServer> {
    const server = new ScriptedServer(answers);
    server.#server.listen(0, "127.0.0.1");
    await once(server.#server, "listening");
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The only request. */
  get only(): Received {
    const [only, ...more] = this.received;
    if (only === undefined || more.length > 0) {
      throw new Error(`expected one request, found ${this.received.length}`);
    }
    return only;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}
