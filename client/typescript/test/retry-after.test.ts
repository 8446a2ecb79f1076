import { Concordat, ServiceUnavailableError } from "@concordat/client";
import assert from "node:assert/strict";
import { test } from "node:test";
import { errorOf } from "./errors-of.js";
import { RawServer } from "./raw-server.js";

const DATE = "Sun, 01 Nov 2026 08:00:00 GMT";
const SEVERAL: Readonly<Record<string, [string[], number | undefined]>> = {
  "the longer of two": [["1", "5"], 5_000],
  "the longest, whatever its form": [["1", "Sun, 01 Nov 2026 08:00:30 GMT", "3"], 30_000],
  "the one that means something": [["soon", "7"], 7_000],
  "none where none does": [["soon", "-1"], undefined],
};

for (const [which, [values, expected]] of Object.entries(SEVERAL)) {
  test(`waits for ${which}`, async () => {
    const lines = values.map((value) => `Retry-After: ${value}\r\n`).join("");
    await using server = await RawServer.hangingUpAfter(`HTTP/1.1 503 No\r\nDate: ${DATE}\r\n${lines}\r\n`);

    const error = await errorOf(new Concordat({ baseUrl: server.url, retry: false }).account.getMe());

    assert(error instanceof ServiceUnavailableError);
    assert.equal(error.retryAfterMs, expected);
  });
}
