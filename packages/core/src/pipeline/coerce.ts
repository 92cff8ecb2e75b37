import type { JsonSchema } from "../json.js";

/**
 * Puts a value into the type that its schema asks for, where that is safe: a number or a boolean that was
 * sent as text, an object or an array that was sent as JSON text. Everything else is left as it is; the
 * result is validated afterwards.
 */
export function coerce(schema: JsonSchema | boolean | undefined, value: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return value;
  const parsed = typeof value === "string" ? readText(schema, value) : value;
  if (Array.isArray(parsed)) return coerceItems(schema, parsed);
  if (typeof parsed === "object" && parsed !== null) return coerceMembers(schema, parsed);
  return parsed;
}

function coerceItems(schema: JsonSchema, items: readonly unknown[]): unknown[] {
  return items.map((item) => coerce(schema.items, item));
}

function coerceMembers(schema: JsonSchema, members: object): Record<string, unknown> {
  const entries = Object.entries(members).map(([key, member]) => {
    const known =
      schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    return [key, coerce(known ?? schema.additionalProperties, member)];
  });
  return Object.fromEntries(entries);
}

function readText(schema: JsonSchema, text: string): unknown {
  const types = [schema.type ?? []].flat();
  if (types.length === 0 || types.includes("string")) return text;
  return [...types.map((type) => readers[type]?.(text)), text].find((value) => value !== undefined);
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  integer: (text) => (/^-?\d{1,15}$/.test(text.trim()) ? Number(text) : undefined),
  number: (text) => (/^-?\d{1,15}(\.\d{1,15})?$/.test(text.trim()) ? Number(text) : undefined),
  boolean: (text) => ({ true: true, false: false })[text.trim()],
  object: (text) => (text.trimStart().startsWith("{") ? readJson(text) : undefined),
  array: (text) => (text.trimStart().startsWith("[") ? readJson(text) : undefined),
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
