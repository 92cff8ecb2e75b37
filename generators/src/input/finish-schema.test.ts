import { expect, test } from "vitest";
import { finishSchema } from "./finish-schema.js";

test("up to 50 values are listed; of more, 20 are named in a sentence", () => {
  const values = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);
  const { schema, losses } = finishSchema({
    properties: {
      few: { type: "string", enum: values(50) },
      many: { type: "array", items: { type: "string", enum: values(51), description: "Which" } },
    },
  });
  expect(schema.properties?.few).toEqual({ type: "string", enum: values(50) });
  expect(schema.properties?.many?.items).toEqual({
    type: "string",
    description: `Which. One of 51 values, such as ${values(20).join(", ")}.`,
  });
  expect(losses).toEqual([{ pointer: "/many/*", reason: "51 values, not listed" }]);
});

test("bytes inside JSON are base64", () => {
  const { schema } = finishSchema({ items: { type: "string", format: "binary" } });
  expect(schema.items).toEqual({
    type: "string",
    contentEncoding: "base64",
    description: "Bytes in base64.",
  });
});

test("a cut is put into words and reported", () => {
  const { schema, losses } = finishSchema({ properties: { next: { type: "object", "x-cut": "recursion" } } });
  expect(schema.properties?.next).toEqual({
    type: "object",
    description: "Its members are not listed here; any object is accepted.",
  });
  expect(losses).toEqual([{ pointer: "/next", reason: "recursion" }]);
});
