import type { Effect, JsonSchema, Method } from "@medtainer/core";
import { strongestEffect } from "../effect.js";
import type { ToolModel } from "../model.js";

/** A tool as an MCP client sees it, and the request behind it. */
export interface ToolDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly annotations: ToolAnnotations;
  readonly method: Method;
  readonly path: string;
}

/** MCP's hints to the person who has to agree. */
export interface ToolAnnotations {
  readonly title: string;
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: true;
}

/** What would stand in the list of tools. */
export function describeTool(tool: ToolModel): ToolDescription {
  const { name, title, description, operation } = tool;
  const [method, path] = operation.data.route.split(" ") as [Method, string];
  return {
    name,
    title,
    description,
    inputSchema: tool.input ?? operation.data.input,
    annotations: annotate(title, method, strongestEffect([operation.data.effect, tool.effect ?? "read"])),
    method,
    path,
  };
}

/** PUT and DELETE are idempotent (RFC 9110, 9.2.2), and so is what only reads. */
function annotate(title: string, method: Method, effect: Effect): ToolAnnotations {
  return {
    title,
    readOnlyHint: effect === "read",
    destructiveHint: effect === "destructive",
    idempotentHint: effect === "read" || method === "PUT" || method === "DELETE",
    openWorldHint: true,
  };
}
