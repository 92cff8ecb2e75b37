import { redactJson } from "../client/redact.js";
import { isJsonObject, type JsonObject } from "../json.js";

/** A call's input as it may be written down, or `null` where it is no object. */
export function redactInput(input: unknown, secrets: readonly string[]): JsonObject | null {
  const redacted = redactJson(input, secrets);
  return isJsonObject(redacted) ? redacted : null;
}
