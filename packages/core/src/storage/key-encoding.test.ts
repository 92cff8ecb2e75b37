import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareEncodedKeys, decodeKey, encodedKeyRange, encodeKey } from "./key-encoding.js";
import type { Key } from "./store.js";

/** Parts made of what an encoding could trip over: its own marks, digits after them, and half surrogate pairs. */
const part = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("\0", "\u0001", "\u0002", "\u0003", "0", "1", "a", "\ud83d", "\ude00", "\uffff"),
  }),
);
const wellFormedPart = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("\0", "\u0001", "\u0002", "\u0003", "0", "a", "\ue000", "😀") }),
);
const key = fc.array(part, { maxLength: 4 });
const wellFormedKey = fc.array(wellFormedPart, { maxLength: 4 });

describe("encodeKey", () => {
  test("gives a string from which decodeKey gives the parts back", () => {
    fc.assert(
      fc.property(key, (parts) => {
        expect(decodeKey(encodeKey(parts))).toEqual(parts);
      }),
    );
  });

  test("gives strings that UTF-8 and PostgreSQL can hold", () => {
    fc.assert(
      fc.property(key, (parts) => {
        const encoded = encodeKey(parts);
        expect(Buffer.from(encoded, "utf8").toString("utf8")).toBe(encoded);
        expect(encoded).not.toContain("\0");
      }),
    );
  });

  test("keeps the order of the parts, compared as UTF-8 bytes", () => {
    fc.assert(
      fc.property(wellFormedKey, wellFormedKey, (left, right) => {
        const bytes = Buffer.compare(Buffer.from(encodeKey(left)), Buffer.from(encodeKey(right)));
        expect(Math.sign(bytes)).toBe(Math.sign(compareParts(left, right)));
        expect(Math.sign(compareEncodedKeys(encodeKey(left), encodeKey(right)))).toBe(Math.sign(bytes));
      }),
    );
  });
});

describe("encodedKeyRange", () => {
  test("holds the keys that begin with the parts, and no other", () => {
    fc.assert(
      fc.property(key, key, (prefix, other) => {
        expect(isInRange(other, prefix)).toBe(prefix.every((part, position) => other[position] === part));
        expect(isInRange([...prefix, ...other], prefix)).toBe(true);
      }),
    );
  });
});

function isInRange(candidate: Key, prefix: Key): boolean {
  const { after, before } = encodedKeyRange(prefix);
  const encoded = encodeKey(candidate);
  return compareEncodedKeys(encoded, after) > 0 && compareEncodedKeys(encoded, before) < 0;
}

function compareParts(left: Key, right: Key): number {
  for (const [position, part] of left.entries()) {
    const counterpart = right[position];
    if (counterpart === undefined) return 1;
    const order = Buffer.compare(Buffer.from(part), Buffer.from(counterpart));
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
