/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object: arguments of a tool, a stored record, a reply's body. */
export type JsonObject = { readonly [key: string]: Json };

/**
 * A JSON Schema of the 2020-12 dialect, as far as the generator writes it: no `$ref`, no `$schema`.
 * Unlisted keywords are allowed and left alone.
 */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | boolean;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly enum?: readonly Json[];
  readonly [keyword: string]: unknown;
}

/** Narrows JSON to an array; `Array.isArray` does not narrow a readonly one. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Narrows JSON to an object. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
