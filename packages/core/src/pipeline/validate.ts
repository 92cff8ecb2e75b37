import { MedtainerError } from "../errors/medtainer-error.js";
import type { JsonObject } from "../json.js";
import type { Tool } from "../tool.js";
import type { Step } from "./call.js";
import { type CheckInput, compileInput } from "./compile-input.js";
import { listedInput, splitWanted } from "./listed-input.js";

/** Puts the input into its right types and refuses what the tool's schema does not allow. */
export function validate(): Step {
  const checks = new WeakMap<Tool<JsonObject, unknown>, Promise<CheckInput>>();
  const checkOf = (tool: Tool<JsonObject, unknown>) => {
    const known = checks.get(tool) ?? compileInput(listedInput(tool));
    checks.set(tool, known);
    return known;
  };
  return async (call, next) => {
    const check = await checkOf(call.tool);
    const { value, issues } = check(call.input ?? {});
    if (issues.length > 0) {
      const message = `${call.tool.name}: ${issues.map((issue) => issue.message).join(" ")}`;
      throw new MedtainerError("invalid_input", message, { issues });
    }
    const { input, wanted } = splitWanted(call.tool, value);
    call.input = input;
    call.wanted = wanted;
    return next();
  };
}
