import { expect, test } from "vitest";
import { inlineReferences } from "./inline-references.js";

test("a reference is written out, and one that leads into itself ends", () => {
  const schema = {
    type: "object",
    properties: { tree: { $ref: "#/$defs/Tree" } },
    $defs: { Tree: { type: "object", properties: { inner: { $ref: "#/$defs/Tree" } } } },
  } as const;
  const tree = (inner: object) => ({ type: "object", properties: { inner } });
  expect(inlineReferences(schema)).toEqual({
    type: "object",
    properties: { tree: tree(tree(tree({}))) },
  });
});

test("an escape that only old expressions know is taken off", () => {
  expect(inlineReferences({ type: "string", pattern: String.raw`^[a-z_\-\:]+$` })).toEqual({
    type: "string",
    pattern: String.raw`^[a-z_\-:]+$`,
  });
});
