import { expect, it } from "vitest";
import { pipeline } from "./pipeline.js";

it("passes every call down the same stairs, audit outermost and the vendor last", () => {
  expect(pipeline.map((step) => step.name)).toEqual([
    "audit",
    "authorize",
    "validate",
    "cache",
    "approve",
    "limitRate",
    "callVendor",
  ]);
});
