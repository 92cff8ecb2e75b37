import { MedtainerError } from "../../errors/medtainer-error.js";
import type { JsonSchema } from "../../json.js";
import { defineTool, type Tool, type ToolDefinition } from "../../tool.js";
import type { AnyTool, FindTool } from "../tool-table.js";

/** The tools that run a tool which is not in the list. None of the two mixes what only reads with what does not. */
export type CallToolName = "call_read_tool" | "call_write_tool";

/** A call as a client makes it. */
export interface NamedCall {
  readonly name: string;
  readonly input: unknown;
}

type CallTool = Tool<{ readonly name: string }, never>;

/** The one of the two that runs this tool. */
export function callToolOf({ effect }: Pick<Tool, "effect">): CallToolName {
  return effect === "read" ? "call_read_tool" : "call_write_tool";
}

/**
 * The call that stands inside a call of `call_read_tool` or `call_write_tool`: it goes down the pipeline in place of
 * the outer one, so that it is authorized, checked, approved and recorded under the real tool's name. Nothing where
 * the outer call is wrong: it then goes down itself, and is refused.
 */
export function innerCall(find: FindTool, { name, input }: NamedCall): NamedCall | undefined {
  const inner = readInner(input);
  const tool = inner && find(inner.name);
  return tool && callToolOf(tool) === name ? inner : undefined;
}

/** `call_read_tool` and `call_write_tool`. What reaches their own `run` is a call that is wrong. */
export function createCallTools(find: FindTool): CallTool[] {
  const define = (
    definition: Omit<ToolDefinition<{ readonly name: string }, never>, "input" | "uses" | "run">,
  ) => ({
    ...defineTool<{ readonly name: string }, never>({
      ...definition,
      input: callInput,
      uses: [],
      run: async ({ input }) => refuse(find, input.name),
    }),
    // What the tool that they run asks for is checked under its own name.
    scopes: [],
  });
  return [
    define({
      name: "call_read_tool" satisfies CallToolName,
      title: "Call a tool that reads",
      description: "Runs a tool that search_tools found and that only reads.",
    }),
    define({
      name: "call_write_tool" satisfies CallToolName,
      title: "Call a tool that changes data",
      description: "Runs a tool that creates, changes or deletes. Some wait for a person's approval.",
      effect: "destructive",
      approval: "never",
    }),
  ];
}

const callInput: JsonSchema = {
  type: "object",
  properties: {
    name: { type: "string", description: "The tool's name, as search_tools gave it." },
    arguments: { type: "object", description: "The tool's own input." },
  },
  required: ["name"],
  additionalProperties: false,
};

function readInner(input: unknown): NamedCall | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const { name, arguments: inner = {}, ...others }: { name?: unknown; arguments?: unknown } = input;
  return typeof name === "string" && Object.keys(others).length === 0 ? { name, input: inner } : undefined;
}

/** @throws MedtainerError `not_found`, or `invalid_input` where the other of the two has to be used. */
function refuse(find: FindTool, name: string): never {
  const tool = find(name);
  if (!tool) throw noSuchTool(name);
  const message = `${tool.name} ${describeEffect(tool)}: call it with ${callToolOf(tool)}.`;
  throw new MedtainerError("invalid_input", message, { issues: [{ path: "/name", message }] });
}

/** The answer to a name that no tool of the list has. */
export function noSuchTool(name: string): MedtainerError {
  return new MedtainerError("not_found", `There is no tool named "${name.slice(0, 100)}". Use search_tools.`);
}

function describeEffect({ effect }: AnyTool): string {
  return effect === "read" ? "only reads" : "changes data";
}
