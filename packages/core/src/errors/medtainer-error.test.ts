import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "./error-codes.js";
import { MedtainerError } from "./medtainer-error.js";

describe("MedtainerError", () => {
  it("carries code, sentence, details and cause apart", () => {
    const cause = new Error("socket");
    const error = new MedtainerError("rate_limited", "Slow down.", { cause, retryAfterMs: 500 });
    expect(error).toMatchObject({
      code: "rate_limited",
      message: "Slow down.",
      cause,
      details: { retryAfterMs: 500 },
    });
    expect(error.facts).toBe(ERROR_CODES.rate_limited);
    expect(JSON.stringify(error)).not.toContain("socket");
  });

  it("is recognised across copies of the package", () => {
    const otherCopy = Object.assign(new Error("a"), { [Symbol.for("medtainer.error")]: true });
    expect(MedtainerError.isInstance(otherCopy)).toBe(true);
    expect([new Error("a"), null, "text"].map(MedtainerError.isInstance)).toEqual([false, false, false]);
  });

  it.each([
    ["its own kind", new MedtainerError("conflict", "a"), "conflict"],
    ["an abort", new DOMException("a", "AbortError"), "cancelled"],
    ["a time-out", new DOMException("a", "TimeoutError"), "timeout"],
    ["anything else", new TypeError("a"), "internal"],
    ["what is no error", "text", "internal"],
  ])("normalises %s", (_title, reason, code) => {
    expect(MedtainerError.from(reason).code).toBe(code);
  });
});

it("every code says what to do next, and only a failure inside the server is hidden", () => {
  for (const [code, facts] of Object.entries(ERROR_CODES)) {
    expect(facts.nextStep, code).toMatch(/\.$/);
    expect(facts.visible, code).toBe(!["internal", "storage_unavailable"].includes(code));
  }
});
