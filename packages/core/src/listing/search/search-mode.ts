import type { Tool } from "../../tool.js";
import { describeTool, type ToolDescription } from "../describe-tool.js";
import { createToolTable } from "../tool-table.js";
import { createCallTools, innerCall, type NamedCall } from "./call-tools.js";
import { createLookupTool } from "./lookup-tool.js";
import { createSearchTool } from "./search-tool.js";

/** Four tools that stand for any number of them. */
export interface SearchMode {
  /** `call_read_tool`, `call_write_tool`, `describe_tool`, `search_tools`. */
  readonly tools: readonly Tool<never, unknown>[];
  readonly descriptions: readonly ToolDescription[];
  /** The call that is meant, where one of the two call tools is called rightly. */
  innerCall(call: NamedCall): NamedCall | undefined;
}

/** The four tools over these; `call_write_tool` is left out where all only read. */
export function createSearchMode(listed: readonly Tool<never, unknown>[]): SearchMode {
  const { tools: sorted, find } = createToolTable(listed);
  const onlyRead = sorted.every(({ effect }) => effect === "read");
  const callTools = createCallTools(find).filter(({ effect }) => effect === "read" || !onlyRead);
  const searchTools = [createLookupTool(find), createSearchTool(sorted)];
  return {
    tools: [...callTools, ...searchTools],
    descriptions: [...callTools.map(describeOwn), ...searchTools.map(describeOwn).map(closeWorld)],
    innerCall: (call) => innerCall(find, call),
  };
}

/** Without the arguments that other tools take for long replies: these four have none. */
function describeOwn(tool: Tool<never, unknown>): ToolDescription {
  return { ...describeTool(tool), inputSchema: { ...tool.input, type: "object" } };
}

/** They answer from what the server knows, and reach nobody outside. */
function closeWorld(tool: ToolDescription): ToolDescription {
  return { ...tool, annotations: { ...tool.annotations, openWorldHint: false } };
}
