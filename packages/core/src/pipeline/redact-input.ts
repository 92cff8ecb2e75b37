import { redactJson } from "../client/redact.js";
import { isJsonObject, type JsonObject } from "../json.js";

/**
 * A call's input as it may be written down, or `null` where it is no object. Of a file, given as `base64` or as a
 * `data:` address, only the length is kept: `[84,213 characters]`.
 */
export function redactInput(input: unknown, secrets: readonly string[]): JsonObject | null {
  const redacted = redactJson(withoutFiles(input), secrets);
  return isJsonObject(redacted) ? redacted : null;
}

/** A file stands in the input itself or in a list there; elsewhere `base64` is a member like any other. */
function withoutFiles(input: unknown): unknown {
  if (!isMembers(input)) return input;
  const members = Object.entries(input).map(([key, value]) => {
    return [key, Array.isArray(value) ? value.map(withoutBytes) : withoutBytes(value)] as const;
  });
  return Object.fromEntries(members);
}

function withoutBytes(file: unknown): unknown {
  if (!isMembers(file)) return file;
  const { base64, uri } = file;
  return {
    ...file,
    ...(typeof base64 === "string" && { base64: lengthOf(base64) }),
    ...(typeof uri === "string" && /^data:/i.test(uri) && { uri: lengthOf(uri) }),
  };
}

function lengthOf(text: string): string {
  return `[${text.length.toLocaleString("en-US")} characters]`;
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
