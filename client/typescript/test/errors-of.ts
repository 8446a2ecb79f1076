import { ConcordatError } from "@concordat/client";

/** What a call fails with. */
export async function errorOf(call: Promise<unknown>): Promise<ConcordatError> {
  const [settled] = await Promise.allSettled([call]);
  if (settled.status === "fulfilled") {
    throw new Error(`expected an error, found ${JSON.stringify(settled.value)}`);
  }
  if (settled.reason instanceof ConcordatError) {
    return settled.reason;
  }
  throw settled.reason;
}
