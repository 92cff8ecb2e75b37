import { expect, test } from "vitest";
import type { Json } from "../json.js";
import { readCommonError } from "./read-common-error.js";

test.each<[string, Json, unknown]>([
  [
    "a flat body",
    { id: "not_found", message: "Gone.", request_id: "r1" },
    { message: "Gone.", vendorCode: "not_found", requestId: "r1" },
  ],
  [
    "a nested error",
    { error: { code: 404, message: "Gone.", status: "NOT_FOUND" } },
    { message: "Gone.", vendorCode: "404" },
  ],
  [
    "a list of errors",
    { success: false, errors: [{ code: 1003, message: "Bad." }] },
    { message: "Bad.", vendorCode: "1003" },
  ],
  ["a bare list", [{ code: "X", message: "Bad." }], { message: "Bad.", vendorCode: "X" }],
  [
    "OAuth (RFC 6749)",
    { error: "invalid_grant", error_description: "Expired." },
    { message: "Expired.", vendorCode: "invalid_grant" },
  ],
  [
    "problem details (RFC 9457)",
    { type: "about:x", title: "No", detail: "Why." },
    { message: "Why.", vendorCode: "about:x" },
  ],
  ["several sentences", { message: ["First.", "Second."] }, { message: "First." }],
  ["a bare sentence", "Slow down.", { message: "Slow down." }],
  ["nothing to read", { ok: false }, {}],
  ["an empty body", null, {}],
])("%s", (_name, body, want) => {
  expect(readCommonError(body)).toEqual(want);
});

test("errors inside errors without end are not followed without end", () => {
  let body: Json = { message: "the bottom" };
  for (let depth = 0; depth < 100_000; depth++) body = { error: body };
  expect(readCommonError(body)).toEqual({});
});
