import type { Json } from "@medtainer/core";
import { isObject, pointerPart } from "../schema.js";
import type { Original } from "./original.js";

/**
 * Members of a value that its schema knows nothing of, as JSON Pointers. Most schemas allow any further member, so
 * that a wrong name would pass every check; it still is none that the vendor reads.
 */
export function findStrangers(original: Original, schema: unknown, value: Json): string[] {
  return search([schema], value, "");

  function search(schemas: readonly unknown[], given: Json, pointer: string): string[] {
    if (typeof given !== "object" || given === null) return [];
    const parts = schemas.flatMap((part) => flatten(part));
    if (Array.isArray(given)) {
      const items = parts.flatMap((part) => part.items ?? []);
      return given.flatMap((item: Json, index) => search(items, item, `${pointer}/${index}`));
    }
    const isOpen = parts.every(({ properties }) => !isObject(properties)) || parts.some(isMap);
    return Object.entries(given).flatMap(([key, member]) => {
      const at = pointer + pointerPart(key);
      const known = parts.flatMap(({ properties }) =>
        isObject(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [],
      );
      const isNamed = parts.some(({ required }) => Array.isArray(required) && required.includes(key));
      if (known.length === 0 && !isOpen && !isNamed) return [at];
      const others = parts.flatMap(({ additionalProperties }) => additionalProperties ?? []);
      return search(known.length > 0 ? known : others, member, at);
    });
  }

  /** The schema and all its parts that speak of the same value. */
  function flatten(schema: unknown, depth = 0): Record<string, unknown>[] {
    const resolved = original.resolve(schema);
    if (!isObject(resolved) || depth > 20) return [];
    const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
      const list = resolved[keyword];
      return Array.isArray(list) ? list : [];
    });
    // Beside a `$ref`, OpenAPI 3.1 has words that count.
    const own =
      isObject(schema) && schema !== resolved && original.keepsSiblings
        ? [{ ...schema, $ref: undefined }]
        : [];
    return [resolved, ...own, ...parts.flatMap((part) => flatten(part, depth + 1))];
  }
}

function isMap({ additionalProperties, patternProperties }: Record<string, unknown>): boolean {
  return isObject(additionalProperties) || additionalProperties === true || isObject(patternProperties);
}
