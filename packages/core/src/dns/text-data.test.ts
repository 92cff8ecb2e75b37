import fc from "fast-check";
import { expect, test } from "vitest";
import { readTextData, splitText, writeTextData } from "./text-data.js";

test("text that was written is read as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (text) => {
      expect(readTextData(writeTextData(text))).toBe(text);
    }),
  );
});

test("a part has 255 bytes at most and ends with a whole character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (text) => {
      const parts = splitText(text);
      expect(parts.join("")).toBe(text);
      for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255);
    }),
  );
  expect(splitText("x".repeat(256)).map(({ length }) => length)).toEqual([255, 1]);
  expect(splitText("")).toEqual([""]);
});
