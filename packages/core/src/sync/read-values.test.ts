import { expect, it } from "vitest";
import { textReader, valueReader } from "./read-values.js";

const item = {
  id: 7,
  name: " Bob ",
  tags: ["vip", "", "tampa"],
  emails: [{ address: "a@example.com" }, { address: null }, {}],
  owner: { "a/b": "slash" },
};

it.each([
  ["", [item]],
  ["/id", [7]],
  ["/missing", []],
  ["/tags/*", ["vip", "", "tampa"]],
  ["/tags/1", [""]],
  ["/tags/7", []],
  ["/tags/x", []],
  ["/emails/*/address", ["a@example.com", null]],
  ["/owner/a~1b", ["slash"]],
  ["/name/*", []],
])("the pointer %j leads to %j", (pointer, values) => {
  expect(valueReader(pointer)(item)).toEqual(values);
});

it("texts are trimmed, numbers count, and what is empty or no text is left out", () => {
  expect(textReader(["/name", "/id", "/tags/*", "/emails/*/address", "/owner"])(item)).toEqual([
    "Bob",
    "7",
    "vip",
    "tampa",
    "a@example.com",
  ]);
});
