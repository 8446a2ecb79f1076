import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** Answers each connection's first bytes with fixed ones, and then hangs up or falls silent. */
export class RawServer implements AsyncDisposable {
  connections = 0;
  readonly #open = new Set<Socket>();
  readonly #server = createServer((socket) => {
    this.connections++;
    this.#open.add(socket.on("error", () => undefined));
    socket.once("data", () => {
      socket.write(this.#bytes);
      this.#then(socket);
    });
  });
  readonly #bytes: string | Uint8Array;
  readonly #then: (socket: Socket) => void;

  private constructor(bytes: string | Uint8Array, then: (socket: Socket) => void) {
    this.#bytes = bytes;
    this.#then = then;
  }

  static hangingUpAfter(bytes: string | Uint8Array): Promise<RawServer> {
    return new RawServer(bytes, (socket) => socket.end()).#listening();
  }

  static resettingAfter(bytes: string | Uint8Array): Promise<RawServer> {
    return new RawServer(bytes, (socket) => setImmediate(() => socket.resetAndDestroy())).#listening();
  }

  static silentAfter(bytes: string | Uint8Array): Promise<RawServer> {
    return new RawServer(bytes, () => undefined).#listening();
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Until something has been sent. */
  async asked(): Promise<void> {
    const [socket] = (await once(this.#server, "connection")) as [Socket];
    await once(socket, "data");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#open) {
      socket.destroy();
    }
    this.#server.close();
    await once(this.#server, "close");
  }

  async #listening(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }
}
