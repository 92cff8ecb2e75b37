import fastCheck from "fast-check";
import { expect, test } from "vitest";
import { encodeBase64Url } from "./encode-base64-url.js";
import { decodeBase64 } from "./request/decode-base64.js";

test("the examples of RFC 4648, section 10, without their padding", () => {
  const encode = (text: string) => encodeBase64Url(new TextEncoder().encode(text));
  expect(["", "f", "fo", "foo", "foob"].map(encode)).toEqual(["", "Zg", "Zm8", "Zm9v", "Zm9vYg"]);
  expect(encodeBase64Url(new Uint8Array([0xfb, 0xff, 0xfe]))).toBe("-__-");
});

test("any bytes are written in the alphabet of URLs, and come back", () => {
  fastCheck.assert(
    fastCheck.property(fastCheck.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = encodeBase64Url(bytes);
      expect(text).toMatch(/^[\w-]*$/);
      expect(decodeBase64("text", text)).toEqual(new Uint8Array(bytes));
    }),
  );
});
