import { defineTool, type Tool } from "../../tool.js";
import { describeTool, type ToolDescription } from "../describe-tool.js";
import type { FindTool } from "../tool-table.js";
import { type CallToolName, callToolOf, noSuchTool } from "./call-tools.js";

/** What `describe_tool` tells of a tool: all that a full list says, and what to call it with. */
export interface LookedUpTool extends ToolDescription {
  readonly callWith: CallToolName;
}

/** `describe_tool`: the whole input schema of one tool. */
export function createLookupTool(find: FindTool): Tool<{ name: string }, LookedUpTool> {
  return {
    ...defineTool<{ name: string }, LookedUpTool>({
      name: "describe_tool",
      title: "Describe a tool",
      description: "The whole description and input schema of one tool that search_tools found.",
      input: {
        type: "object",
        properties: { name: { type: "string", description: "The tool's name." } },
        required: ["name"],
        additionalProperties: false,
      },
      uses: [],
      run: async ({ input: { name } }) => {
        const tool = find(name);
        if (!tool) throw noSuchTool(name);
        return { ...describeTool(tool), callWith: callToolOf(tool) };
      },
    }),
    // Whoever may call any tool may ask what it takes.
    scopes: [],
  };
}
