import { MedtainerError } from "../errors/medtainer-error.js";
import type { Scope, Tool } from "../tool.js";
import type { Principal, Step } from "./call.js";
import type { PipelineParts } from "./pipeline-parts.js";

/** Lets a call pass only where the operator's policy and the caller's scopes allow what the tool does. */
export function authorize({ policy }: PipelineParts): Step {
  return async (call, next) => {
    if (policy.readOnly && call.tool.effect !== "read") {
      throw new MedtainerError("forbidden", `${call.tool.name} changes data, and this server only reads.`);
    }
    const missing = missingScopes(call.tool, call.principal);
    if (missing.length > 0) {
      throw new MedtainerError("forbidden", `${call.tool.name} needs the scope ${missing.join(" and ")}.`);
    }
    return next();
  };
}

/** The scopes of a tool that a principal was not granted. */
export function missingScopes(tool: Pick<Tool, "scopes">, { scopes }: Principal): Scope[] {
  return tool.scopes.filter((scope) => !scopes.includes(scope) && !scopes.includes(effectOf(scope)));
}

function effectOf(scope: Scope): string {
  return scope.slice(scope.lastIndexOf(":") + 1);
}
