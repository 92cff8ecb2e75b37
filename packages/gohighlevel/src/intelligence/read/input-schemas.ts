import type { JsonSchema } from "@medtainer/core";

/** The currency of all amounts. */
export const CURRENCY: JsonSchema = {
  type: "string",
  pattern: "^[A-Z]{3}$",
  description: "The location's; HighLevel does not say. Default USD.",
};

/** The time zone in which a caller counts weeks and days. */
export const TIMEZONE: JsonSchema = { type: "string", maxLength: 60, description: "IANA name; default UTC." };

/** How many items of each list a caller wants. */
export const LIMIT: JsonSchema = {
  type: "integer",
  minimum: 1,
  maximum: 50,
  description: "Items of each list; default 10.",
};

/** When a deal counts as stalled. */
export const STALLED_DAYS: JsonSchema = {
  type: "integer",
  minimum: 1,
  maximum: 365,
  description: "Default 14.",
};

/** When a contact counts as silent. */
export const SILENT_DAYS: JsonSchema = {
  type: "integer",
  minimum: 1,
  maximum: 365,
  description: "Default 30.",
};
