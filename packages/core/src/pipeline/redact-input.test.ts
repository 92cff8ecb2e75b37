import { expect, test } from "vitest";
import { redactInput } from "./redact-input.js";

test("of a file only the length of its bytes is kept", () => {
  const base64 = "A".repeat(84_213);
  expect(redactInput({ name: "logo", logo: { base64, filename: "logo.png" } }, [])).toEqual({
    name: "logo",
    logo: { base64: "[84,213 characters]", filename: "logo.png" },
  });
});

test("of each file in a list too", () => {
  const given = { pictures: [{ base64: "AAAA" }, { path: "b.png" }, "none"] };
  expect(redactInput(given, [])).toEqual({
    pictures: [{ base64: "[4 characters]" }, { path: "b.png" }, "none"],
  });
});

test("of a file within its own address too", () => {
  const given = { logo: { uri: "data:,secret" }, other: { uri: "medtainer://replies/1" } };
  expect(redactInput(given, [])).toEqual({
    logo: { uri: "[12 characters]" },
    other: { uri: "medtainer://replies/1" },
  });
});

test.each([
  ["base64 that is the input's own member", { base64: "AAAA" }],
  ["base64 that is no text", { encoding: { base64: true } }],
  ["base64 deeper than files stand", { rules: { first: { base64: "AAAA" } } }],
])("%s is kept as it is", (_name, given) => {
  expect(redactInput(given, [])).toEqual(given);
});

test("secrets do not stand in what is kept", () => {
  const kept = redactInput({ logo: { base64: "AAAA", filename: "acme_live_0123456789.png" } }, [
    "acme_live_0123456789",
  ]);
  expect(JSON.stringify(kept)).not.toContain("acme_live_0123456789");
});

test.each([[null], ["text"], [["a"]], [undefined]])("%j is no input", (given) => {
  expect(redactInput(given, [])).toBeNull();
});
