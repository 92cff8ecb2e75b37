import { expect, test } from "vitest";
import { chooseMediaType, concreteMediaType } from "./choose-media-type.js";

test.each([
  [["text/plain", "application/json"], "application/json"],
  [["application/xml", "application/vnd.api+json; charset=utf-8"], "application/vnd.api+json; charset=utf-8"],
  [["multipart/form-data", "application/x-www-form-urlencoded"], "application/x-www-form-urlencoded"],
  [["image/png", "text/csv"], "text/csv"],
  [["application/pdf"], "application/pdf"],
  [[], undefined],
])("of %j, %s is chosen", (offered, want) => {
  expect(chooseMediaType(offered)).toBe(want);
});

test.each([
  ["*/*", "application/json"],
  ["application/*", "application/json"],
  ["undefined", "application/json"],
  ["text/csv", "text/csv"],
])("%s is sent as %s", (given, want) => {
  expect(concreteMediaType(given)).toBe(want);
});
