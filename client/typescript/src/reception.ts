const LONGEST_SUCCESS = 64 << 20;
const LONGEST_ERROR = 8 << 20;
const LENIENT = new TextDecoder("utf-8", { ignoreBOM: true });

/** What was received of an answer whose status was. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Decompressed, as far as it came. */
  readonly body: Uint8Array;
  /** What kept the rest of the body from coming. */
  readonly broken?: unknown;
}

/**
 * Keeps what arrives of an answer, so that the status and the bytes received survive when the rest does not come: at most
 * 64 MiB of a success, 8 MiB of anything else.
 *
 * @param ended - rejects when no more is waited for
 */
export async function receive({ status, headers, body }: Response, ended: Promise<never>): Promise<Reply> {
  const longest = status <= 299 ? LONGEST_SUCCESS : LONGEST_ERROR;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let broken: unknown;
  const reader = body?.getReader();
  const next = (): Promise<ReadableStreamReadResult<Uint8Array>> | undefined =>
    reader && Promise.race([reader.read(), ended]);
  try {
    for (let read = await next(); read?.done === false; read = await next()) {
      const chunk = read.value.subarray(0, longest - length);
      chunks.push(chunk);
      length += chunk.length;
      if (chunk.length < read.value.length) {
        throw new Error(`body longer than ${longest} bytes`);
      }
    }
  } catch (cause) {
    broken = cause;
    reader?.cancel(cause).catch(() => undefined);
  }
  return { status, headers, body: joined(chunks, length), broken };
}

/** Decoded as UTF-8; a malformed sequence becomes U+FFFD. */
export function textOf(reply: Reply): string {
  return LENIENT.decode(reply.body);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) {
    return only;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
