import { expect, test } from "vitest";
import { readRequestId } from "./request-id.js";

test.each([
  ["X-Request-Id", "x-request-id"],
  ["intuit_tid", "QuickBooks"],
  ["x-amzn-RequestId", "Amazon"],
  ["CF-RAY", "Cloudflare"],
])("reads the vendor's id of a request from %s", (header, id) => {
  expect(readRequestId(new Headers({ [header]: ` ${id} `, date: "today" }))).toBe(id);
});

test("prefers the vendor's own id to that of the proxy before it", () => {
  expect(readRequestId(new Headers({ "cf-ray": "proxy", "x-request-id": "vendor" }))).toBe("vendor");
});

test("passes over an empty header, and cuts a long one", () => {
  expect(readRequestId(new Headers({ "x-request-id": " ", "request-id": "a".repeat(999) }))).toBe(
    "a".repeat(200),
  );
});

test("knows none where the answer names none, or there is no answer", () => {
  expect(readRequestId(new Headers({ date: "today" }))).toBeNull();
  expect(readRequestId(undefined)).toBeNull();
});
