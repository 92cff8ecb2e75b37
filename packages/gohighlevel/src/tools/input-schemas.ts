import type { JsonSchema } from "@medtainer/core";

/** A contact's id. */
export const CONTACT_ID: JsonSchema = { type: "string", minLength: 1, maxLength: 100 };

/** A text of at least one character. */
export function text(maxLength: number, description?: string): JsonSchema {
  return { type: "string", minLength: 1, maxLength, ...(description !== undefined && { description }) };
}
