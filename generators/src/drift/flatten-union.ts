import { isDeepStrictEqual } from "node:util";
import type { Components } from "../input/expand-schema.js";
import type { Schema } from "../schema.js";
import { effectiveTypes, resolveSchema } from "./resolve-schema.js";

/**
 * A union as one schema that takes what any of its branches takes, for a comparison with a description that has no
 * union there. It forgets which members go together; a branch that leads back to the union adds nothing.
 */
export function flattenUnion(schema: Schema, components: Components, within: readonly string[] = []): Schema {
  const { oneOf, anyOf, ...own } = schema;
  const branches = oneOf ?? anyOf;
  if (branches === undefined) return schema;
  const flat = branches.flatMap((branch) => {
    const resolved = resolveSchema(branch, components);
    const isCircle = resolved.names.some((name) => within.includes(name));
    return isCircle ? [] : [flattenUnion(resolved.schema, components, [...within, ...resolved.names])];
  });
  const objects = flat.filter(({ properties }) => properties !== undefined);
  const properties = joinProperties([own, ...objects]);
  const required = [...new Set([...(own.required ?? []), ...commonRequired(objects)])];
  const values = joinValues(flat);
  const types = own.type === undefined ? [...new Set(flat.flatMap(effectiveTypes))] : effectiveTypes(own);
  return {
    ...sharedKeywords(flat),
    ...own,
    ...(types.length > 0 && { type: [...types] }),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
    ...(values && own.enum === undefined && { enum: values }),
  };
}

function joinProperties(schemas: readonly Schema[]): Record<string, Schema> {
  const joined = new Map<string, Schema>();
  for (const { properties = {} } of schemas) {
    for (const [key, schema] of Object.entries(properties)) {
      const present = joined.get(key);
      joined.set(key, present === undefined ? schema : either(present, schema));
    }
  }
  return Object.fromEntries(joined);
}

function either(left: Schema, right: Schema): Schema {
  if (isDeepStrictEqual(left, right)) return left;
  return { anyOf: [...(isPlainUnion(left) ? (left.anyOf ?? []) : [left]), right] };
}

function isPlainUnion(schema: Schema): boolean {
  return schema.anyOf !== undefined && Object.keys(schema).length === 1;
}

function commonRequired(objects: readonly Schema[]): string[] {
  const [first, ...others] = objects.map(({ required = [] }) => required);
  return (first ?? []).filter((key) => others.every((list) => list.includes(key)));
}

function joinValues(schemas: readonly Schema[]): Schema["enum"] {
  const lists = schemas.map((schema) => schema.enum);
  return lists.length > 0 && lists.every((list) => list !== undefined)
    ? [...new Set(lists.flat())]
    : undefined;
}

const upperLimits = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const lowerLimits = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

/** The keywords that every branch has alike; of limits that all have, the loosest. */
function sharedKeywords([first = {}, ...others]: readonly Schema[]): Schema {
  const shared = Object.entries(first).flatMap(([keyword, value]): [string, unknown][] => {
    const values = others.map((schema) => schema[keyword]);
    if (values.every((other) => isDeepStrictEqual(other, value))) return [[keyword, value]];
    const loosest = chooseLoosest(keyword, [value, ...values]);
    return loosest === undefined ? [] : [[keyword, loosest]];
  });
  return Object.fromEntries(shared);
}

function chooseLoosest(keyword: string, values: readonly unknown[]): number | undefined {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length < values.length) return undefined;
  if (upperLimits.includes(keyword)) return Math.max(...numbers);
  return lowerLimits.includes(keyword) ? Math.min(...numbers) : undefined;
}
