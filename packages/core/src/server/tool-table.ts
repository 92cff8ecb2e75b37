import { MedtainerError } from "../errors/medtainer-error.js";
import type { JsonObject, JsonSchema } from "../json.js";
import { listedInput } from "../pipeline/listed-input.js";
import { defineTool, type Tool } from "../tool.js";

/** What a client is told of a tool: the shape of MCP's `Tool`, good for function calling as well. */
export interface ToolDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema & { readonly type: "object" };
  readonly annotations: ToolAnnotations;
}

/** Hints for clients (MCP 2025-11-25, ToolAnnotations); nothing is enforced by them. */
export interface ToolAnnotations {
  readonly title: string;
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** Any tool as the pipeline runs it: its input was checked against its schema. */
export type AnyTool = Tool<JsonObject, unknown>;

/** All tools of a server, found by name and listed in the order of their names. */
export interface ToolTable {
  readonly descriptions: readonly ToolDescription[];
  /** The tool of this name; a name that nobody has gives a tool that says so. */
  find(name: string): AnyTool;
}

/** @throws MedtainerError `misconfigured` where two tools have one name. */
export function createToolTable(tools: readonly Tool<never, unknown>[]): ToolTable {
  const byName = new Map<string, AnyTool>();
  for (const tool of tools) {
    if (byName.has(tool.name)) throw new MedtainerError("misconfigured", `Two tools are named ${tool.name}.`);
    // `validate` checks the input against the tool's own schema before `run` sees it.
    byName.set(tool.name, tool as AnyTool);
  }
  const sorted = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    descriptions: sorted.map(describeTool),
    // The old system wrote `vendor.tool_name`; such calls still find their tool.
    find: (name) => byName.get(name) ?? byName.get(name.replaceAll(/[.-]/g, "_")) ?? missingTool(name),
  };
}

function describeTool(tool: AnyTool): ToolDescription {
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: { ...listedInput(tool), type: "object" },
    annotations: {
      title: tool.title,
      readOnlyHint: tool.effect === "read",
      destructiveHint: tool.effect === "destructive",
      idempotentHint: tool.uses.every(({ route }) => /^(GET|HEAD|PUT|DELETE) /.test(route)),
      openWorldHint: true,
    },
  };
}

/** An unknown name goes down the same stairs, so that it is recorded and answered like every call. */
function missingTool(name: string): AnyTool {
  return {
    ...defineTool({
      name: "unknown_tool",
      title: "Unknown tool",
      description: "",
      input: { type: "object" },
      uses: [],
      run: async () => {
        throw new MedtainerError("not_found", `There is no tool named "${name.slice(0, 100)}".`);
      },
    }),
    scopes: [],
  };
}
