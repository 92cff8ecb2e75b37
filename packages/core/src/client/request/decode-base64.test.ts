import fastCheck from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64 } from "./decode-base64.js";

test("any bytes come back, in either alphabet, with or without padding and line breaks", () => {
  fastCheck.assert(
    fastCheck.property(fastCheck.uint8Array({ maxLength: 200 }), (bytes) => {
      const buffer = Buffer.from(bytes);
      const standard = buffer.toString("base64");
      for (const text of [
        standard,
        standard.replaceAll("=", ""),
        buffer.toString("base64url"),
        `${standard}\n`,
      ]) {
        expect(Buffer.from(decodeBase64("file", text))).toEqual(buffer);
      }
    }),
  );
});

test.each(["a", "äöü", "ab=c", "data:text/plain;base64,YQ=="])("%j is no base64", (text) => {
  expect(() => decodeBase64("file", text)).toThrow('"file" must be bytes in base64.');
});
