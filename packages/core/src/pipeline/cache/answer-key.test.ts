import { expect, it } from "vitest";
import { sha256 } from "../fingerprint.js";
import { Digests } from "./answer-key.js";

it("digests are the same remembered or not, and however many there were between", async () => {
  const digests = new Digests();
  const texts = ["short", "x".repeat(5_000), ...Array.from({ length: 2_000 }, (_, index) => `text ${index}`)];
  for (const text of texts) await digests.of(text);
  for (const text of ["short", "x".repeat(5_000), "text 1999", "text 1999"]) {
    expect(await digests.of(text)).toBe(await sha256(text));
  }
});
