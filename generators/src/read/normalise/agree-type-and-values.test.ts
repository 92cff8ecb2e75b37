import { expect, test } from "vitest";
import { repairKeywords } from "./repair-keywords.js";

test.each([
  ["a list in the list, of another type", { type: "number", enum: [["US", "CA"]] }, { enum: ["US", "CA"] }],
  ["a list in the list", { type: "string", enum: [["a", "b"]] }, { type: "string", enum: ["a", "b"] }],
  ["numbers in quotes", { type: "integer", enum: ["1", "2"] }, { type: "integer", enum: [1, 2] }],
  ["values of another type", { type: "boolean", enum: ["on", "off"] }, { enum: ["on", "off"] }],
])("where nothing would fit, what was listed counts: %s", (_, given, want) => {
  expect(repairKeywords(given)).toEqual(want);
});

test.each([
  [{ type: "array", enum: [["a"], ["b"]] }],
  [{ type: "string", enum: ["a", 1] }],
  [{ type: "string", nullable: true, enum: [null] }],
  [{ type: "integer", enum: [1, 2] }],
])("what something fits stays as it is: %j", (schema) => {
  expect(repairKeywords(schema)).toEqual(schema);
});
