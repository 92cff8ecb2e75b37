import { MedtainerError } from "../errors/medtainer-error.js";
import type { JsonObject } from "../json.js";
import type { Tool } from "../tool.js";

/** Any tool as the pipeline runs it: its input was checked against its schema. */
export type AnyTool = Tool<JsonObject, unknown>;

/** The tool of a name, where there is one. */
export type FindTool = (name: string) => AnyTool | undefined;

/** Tools in the order of their names. */
export interface ToolTable {
  readonly tools: readonly AnyTool[];
  readonly find: FindTool;
}

/** @throws MedtainerError `misconfigured` where two tools have one name. */
export function createToolTable(tools: readonly Tool<never, unknown>[]): ToolTable {
  const byName = new Map<string, AnyTool>();
  for (const tool of tools) {
    if (byName.has(tool.name)) throw new MedtainerError("misconfigured", `Two tools are named ${tool.name}.`);
    // `validate` checks the input against the tool's own schema before `run` sees it.
    byName.set(tool.name, tool as AnyTool);
  }
  return {
    tools: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    // The old system wrote `vendor.tool_name`; such calls still find their tool.
    find: (name) => byName.get(name) ?? byName.get(name.replaceAll(/[.-]/g, "_")),
  };
}
