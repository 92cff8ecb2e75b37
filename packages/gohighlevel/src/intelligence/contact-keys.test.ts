import { expect, test } from "vitest";
import { keysOf, normaliseEmail, normaliseName, normalisePhone } from "./contact-keys.js";

test.each([
  [" Ana@Example.ORG ", "ana@example.org"],
  ["ａna@example.org", "ana@example.org"],
  ["ana", undefined],
  ["", undefined],
  [undefined, undefined],
])("the address %j is kept as %j", (email, kept) => {
  expect(normaliseEmail(email)).toBe(kept);
});

test.each([
  ["(813) 555-0142", "+18135550142"],
  ["+1 813.555.0142", "+18135550142"],
  ["1-813-555-0142", "+18135550142"],
  ["001 813 555 0142", "+18135550142"],
  ["813-555-0142 ext. 9", "+18135550142"],
  ["813-555-0142x9", "+18135550142"],
  ["+49 30 901820", "+4930901820"],
  ["0049 30 901820", "+4930901820"],
  ["030 9018 2000 1", "030901820001"],
  ["555-01", undefined],
  ["000-000-0000", undefined],
  ["n/a", undefined],
])("the number %j is kept as %j", (phone, kept) => {
  expect(normalisePhone(phone)).toBe(kept);
});

test.each([
  ["López, Ana", "ana lopez"],
  ["ANA  LOPEZ", "ana lopez"],
  ["O'Brien, Pat", "brien o pat"],
  ["Ångström", "angstrom"],
  ["王 小明", "小明 王"],
  ["!", undefined],
])("the name %j is kept as %j", (name, kept) => {
  expect(normaliseName(name)).toBe(kept);
});

test("name and company are one key, and neither is one alone", () => {
  expect(keysOf({ name: "Ana López", company: "Quay Clinic, LLC" })).toEqual([
    { key: "name and company", value: "ana lopez @ quay clinic" },
  ]);
  expect(keysOf({ name: "ana lopez", company: "QUAY CLINIC INC." })).toEqual([
    { key: "name and company", value: "ana lopez @ quay clinic" },
  ]);
  expect(keysOf({ name: "Ana López" })).toEqual([]);
  expect(keysOf({ name: "", company: "Quay Clinic" })).toEqual([]);
  expect(keysOf({ name: "Ana", company: "Company" })).toEqual([
    { key: "name and company", value: "ana @ company" },
  ]);
});
