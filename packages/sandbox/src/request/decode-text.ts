import type { Json } from "@medtainer/core";

/**
 * Reads the text of a parameter as the first of the schema's types that it fits: integer, number, boolean, else text.
 * Text that fits none stays text, so that the schema then refuses it by name.
 */
export function decodeText(text: string, types: ReadonlySet<string>): Json {
  if (types.has("integer") && /^-?\d+$/.test(text)) return Number(text);
  if (types.has("number") && /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}
