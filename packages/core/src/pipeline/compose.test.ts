import { describe, expect, it } from "vitest";
import type { Step, ToolCall, ToolOutcome } from "./call.js";
import { compose } from "./compose.js";

// Steps under test read nothing of the call.
const call = {} as ToolCall;
const outcome: ToolOutcome = { data: "answer", source: "live" };

function recorder() {
  const seen: string[] = [];
  const around =
    (name: string): Step =>
    async (_call, next) => {
      seen.push(`${name} in`);
      const result = await next();
      seen.push(`${name} out`);
      return result;
    };
  return { seen, around };
}

describe("compose", () => {
  it("runs steps around each other, the first outermost", async () => {
    const { seen, around } = recorder();
    const run = compose([around("a"), around("b"), async () => outcome]);
    expect(await run(call)).toBe(outcome);
    expect(seen).toEqual(["a in", "b in", "b out", "a out"]);
  });

  it("lets a step answer without the ones below", async () => {
    const { seen, around } = recorder();
    const run = compose([async () => outcome, around("never")]);
    expect(await run(call)).toBe(outcome);
    expect(seen).toEqual([]);
  });

  it("refuses a step that hands the call on twice", async () => {
    const twice: Step = async (_call, next) => {
      await next();
      return next();
    };
    await expect(compose([twice, async () => outcome])(call)).rejects.toThrow("next() twice");
  });

  it("refuses a chain in which nobody answers", async () => {
    await expect(compose([(_call, next) => next()])(call)).rejects.toThrow("No step answered");
  });
});
