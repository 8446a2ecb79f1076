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
  "the longer of two in one line": [["1, 5"], 5_000],
  "one beside a date in one line": [["7,Sun, 01 Nov 2026 08:00:06 GMT,soon"], 7_000],
  "a date of RFC 850": [["Sunday, 01-Nov-26 08:00:05 GMT"], 5_000],
  "no date of RFC 850 in the last century": [["Sunday, 01-Nov-99 08:00:05 GMT"], 0],
  "a date of asctime": [["Sun Nov  1 08:00:07 2026"], 7_000],
  "a date of another day of the week": [["Mon, 01 Nov 2026 08:00:08 GMT"], 8_000],
  "no date without its day": [["01 Nov 2026 08:00:30 GMT"], undefined],
  "no date with a day of one digit": [["Sun, 1 Nov 2026 08:00:30 GMT"], undefined],
  "no date without seconds": [["Sun, 01 Nov 2026 08:00 GMT"], undefined],
  "no day that is not": [["Sun, 31 Feb 2026 08:00:30 GMT"], undefined],
  "no hour that is not": [["Sun, 01 Nov 2026 24:00:00 GMT"], undefined],
  "no other zone": [["Sun, 01 Nov 2026 08:00:30 UTC"], undefined],
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
