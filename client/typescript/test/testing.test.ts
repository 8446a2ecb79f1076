import { ConflictError, isApiError } from "@concordat/client";
import { apiError, connectionError, responseFormatError, unexpectedStatusError } from "@concordat/client/testing";
import assert from "node:assert/strict";
import { test } from "node:test";

test("makes the very errors that calls reject with", () => {
  const error = apiError("createKey", 409, { message: "Taken.", headers: { "X-Request-Id": "r1" } });

  assert(error instanceof ConflictError);
  assert(isApiError(error, 409));
  assert(!isApiError(error, 404));
  assert.equal(error.message, "createKey POST /v1/projects/{projectId}/keys: 409 Conflict: Taken.");
  assert.deepEqual(error.messages, ["Taken."]);
  assert.equal(error.requestId, "r1");
  assert.equal(error.whyNotRetried, "status 409 is never retried");
});

test("makes the errors that no document lists", () => {
  assert.equal(unexpectedStatusError("getMe", 502, "<html>").rawBody, "<html>");
  assert.equal(responseFormatError("getMe", "<html>").status, 200);
  assert.equal(connectionError("getMe").mayHaveBeenProcessed, true);
  const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  assert.equal(connectionError("getMe", refused).mayHaveBeenProcessed, false);
});

test("makes none that cannot be", () => {
  assert.throws(() => unexpectedStatusError("getMe", 401), /^RangeError: getMe does not fail so, but as Unauthorized/);
  // @ts-expect-error -- 409 is not documented
  assert.throws(() => apiError("getMe", 409), /^RangeError: getMe does not fail so, but as UnexpectedStatusError$/);
});
