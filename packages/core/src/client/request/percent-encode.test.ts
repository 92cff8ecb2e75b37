import fastCheck from "fast-check";
import { expect, test } from "vitest";
import { percentEncode, percentEncodePathReserved, percentEncodeQueryReserved } from "./percent-encode.js";

const wellFormedText = fastCheck.string({ unit: "binary" });

test("only unreserved characters stand for themselves", () => {
  fastCheck.assert(
    fastCheck.property(wellFormedText, (text) => {
      expect(percentEncode(text)).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*$/);
      expect(decodeURIComponent(percentEncode(text))).toBe(text);
    }),
  );
});

test("a query value with reserved characters comes back whole and starts no other parameter", () => {
  fastCheck.assert(
    fastCheck.property(wellFormedText, (text) => {
      const search = new URL(`http://acme.example/?a=${percentEncodeQueryReserved(text)}`).searchParams;
      expect([...search]).toEqual([["a", text]]);
    }),
  );
});

test("reserved characters that do no harm stay", () => {
  expect(percentEncodeQueryReserved("a/b?c=d:e@f&g+h#i")).toBe("a/b?c=d:e@f%26g%2Bh%23i");
  expect(percentEncodePathReserved("a/b?c=d&e+f#g%2F")).toBe("a/b%3Fc=d&e+f%23g%252F");
});

test("half a surrogate pair becomes the replacement character instead of an error", () => {
  expect(percentEncode("a\uD800b")).toBe("a%EF%BF%BDb");
});
