import type { JsonObject, JsonSchema } from "../json.js";
import type { Tool } from "../tool.js";
import type { WantedReply } from "./call.js";

const replyArguments = {
  fields: {
    type: "array",
    items: { type: "string", minLength: 1, maxLength: 200 },
    maxItems: 100,
    description: "Only these fields of each item, such as id or region.slug.",
  },
  cursor: {
    type: "string",
    maxLength: 100,
    description: "Reads on in a reply that was cut: its metadata.cursor, with the other arguments as before.",
  },
} as const satisfies Record<keyof WantedReply, JsonSchema>;

/** The input schema that clients see: tools that read take two arguments more, on how to answer. */
export function listedInput(tool: Pick<Tool, "effect" | "input">): JsonSchema {
  if (tool.effect !== "read") return tool.input;
  const added = Object.entries(replyArguments).map(([name, schema]) => [freeName(tool, name), schema]);
  return { ...tool.input, properties: { ...tool.input.properties, ...Object.fromEntries(added) } };
}

/** Parts what the tool is told from what is said of the reply. */
export function splitWanted(
  tool: Pick<Tool, "effect" | "input">,
  value: JsonObject,
): { input: JsonObject; wanted: WantedReply } {
  if (tool.effect !== "read") return { input: value, wanted: {} };
  const { [freeName(tool, "fields")]: fields, [freeName(tool, "cursor")]: cursor, ...input } = value;
  // Both were checked against their schemas above.
  const wanted = { ...(fields && { fields }), ...(cursor && { cursor }) } as WantedReply;
  return { input, wanted };
}

/** A vendor's own `fields` or `cursor` keeps its name; ours steps aside. */
function freeName({ input }: Pick<Tool, "input">, name: string): string {
  return input.properties && name in input.properties ? `reply_${name}` : name;
}
