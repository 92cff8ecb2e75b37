import { compactSchema } from "./compact-schema.js";
import type { ToolAnnotations, ToolDescription } from "./describe-tool.js";
import { firstSentence } from "./first-sentence.js";

/** Characters of a description in a compact list. */
const mostDescriptionCharacters = 100;

/** A tool's description as short as it can be used: its first sentence, and the parts of its input that matter. */
export function compactTool(tool: ToolDescription): ToolDescription {
  return {
    ...tool,
    description: firstSentence(tool.description, mostDescriptionCharacters),
    inputSchema: { ...compactSchema(tool.inputSchema), type: "object" },
    annotations: compactAnnotations(tool.annotations),
  };
}

/** The title stands on the tool; an open world is MCP's default; what only reads can always be repeated. */
function compactAnnotations({ readOnlyHint, destructiveHint, idempotentHint }: ToolAnnotations) {
  const repeats = idempotentHint === true && !readOnlyHint;
  return { readOnlyHint, destructiveHint, ...(repeats && { idempotentHint }) };
}
