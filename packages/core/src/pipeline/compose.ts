import { MedtainerError } from "../errors/medtainer-error.js";
import type { Step, ToolCall, ToolOutcome } from "./call.js";

/** Runs steps around each other, the first outermost. The last one must answer. */
export function compose(steps: readonly Step[]): (call: ToolCall) => Promise<ToolOutcome> {
  return (call) => {
    let deepest = -1;
    const runFrom = async (index: number): Promise<ToolOutcome> => {
      if (index <= deepest) throw new MedtainerError("internal", "A step called next() twice.");
      deepest = index;
      const step = steps[index];
      if (!step) throw new MedtainerError("internal", "No step answered the call.");
      return step(call, () => runFrom(index + 1));
    };
    return runFrom(0);
  };
}
