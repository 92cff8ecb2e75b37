import type { JsonObject, JsonSchema } from "@medtainer/core";
import { joinSentences, limitText, maxDescriptionLength } from "../input/limit-text.js";
import type { OperationModel, ToolModel } from "../model.js";
import type { ToolEntry } from "./read-tools-file.js";

const maxTitleLength = 100;

/** A tool of one operation, in the operation's own words where the entry has none. */
export function makeTool(
  name: string,
  operation: OperationModel,
  entry: Omit<ToolEntry, "operation">,
  input?: JsonSchema,
): ToolModel {
  const { title = operation.summary, description = operation.description, fixed, effect } = entry;
  const { approval, cacheSeconds } = entry;
  return {
    name,
    title: limitText(title, maxTitleLength),
    description: describe(description || operation.summary, operation.hint),
    operation,
    ...(input && { input }),
    // It was read from YAML as JSON (z.json()), which the parsed type says in other words.
    ...(fixed && { fixed: fixed as JsonObject }),
    ...(effect && { effect }),
    ...(approval && { approval }),
    ...(cacheSeconds !== undefined && { cacheSeconds }),
  };
}

/** The hint is short and must not be lost, so the words before it give way. */
function describe(words: string, hint: string): string {
  return limitText(joinSentences(limitText(words, maxDescriptionLength - hint.length - 2), hint));
}
