import type { JsonSchema } from "../json.js";
import { listedInput } from "../pipeline/listed-input.js";
import type { Tool } from "../tool.js";

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
  /** Left out, like those below, where a compact list would only repeat itself or MCP's own default. */
  readonly title?: string;
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint?: boolean;
  readonly openWorldHint?: boolean;
}

/** Everything that a client can be told of a tool. */
export function describeTool(tool: Tool<never, unknown>): ToolDescription {
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: { ...listedInput(tool), type: "object" },
    annotations: {
      title: tool.title,
      readOnlyHint: tool.effect === "read",
      destructiveHint: tool.effect === "destructive",
      idempotentHint: isIdempotent(tool),
      openWorldHint: true,
    },
  };
}

/** RFC 9110, 9.2.2. Of a tool that calls no operation nobody knows. */
function isIdempotent({ effect, uses }: Tool<never, unknown>): boolean {
  const repeats = uses.length > 0 && uses.every(({ route }) => /^(GET|HEAD|PUT|DELETE) /.test(route));
  return effect === "read" || repeats;
}
