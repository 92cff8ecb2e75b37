import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { requirements } from "./__fixtures__/requirements.js";

/** Every id in a call of `verifies`, in all tests of this folder. */
function citedIds(): Set<string> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"));
  const calls = texts.flatMap((text) => text.match(/\bverifies\([^)]*\)/g) ?? []);
  return new Set(calls.flatMap((call) => [...call.matchAll(/"([^"]+)"/g)].map(([, id = ""]) => id)));
}

it("a test cites every requirement of the standards", () => {
  const cited = citedIds();
  expect(Object.keys(requirements).filter((id) => !cited.has(id))).toEqual([]);
  expect([...cited].filter((id) => !(id in requirements))).toEqual([]);
});
