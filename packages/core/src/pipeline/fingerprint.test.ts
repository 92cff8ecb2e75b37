import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, sha256 } from "./fingerprint.js";

describe("canonicalJson", () => {
  it("is the same whatever the order of keys, at any depth", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  it("tells every two different values apart", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        // fast-check's JSON values are JSON by construction.
        const same = canonicalJson(a as never) === canonicalJson(b as never);
        const reread = (value: unknown) => JSON.parse(JSON.stringify(value));
        if (same) expect(reread(a)).toEqual(reread(b));
      }),
    );
  });
});

it("hashes as the standard's test vector says (FIPS 180-2, appendix B.1)", async () => {
  expect(await sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
