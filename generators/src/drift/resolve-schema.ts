import type { Components } from "../input/expand-schema.js";
import { componentName, isObject, type Schema, typesOf } from "../schema.js";

/** A schema without `$ref` and `const`, and the names of the schemas that were on the way. */
export interface Resolved {
  readonly schema: Schema;
  readonly names: readonly string[];
}

const anyType = ["array", "boolean", "null", "number", "object", "string"];

/**
 * Follows the schema's own `$ref`, turns a union with null into a type list, and a `const` into a list of one
 * value; what is inside stays as it is.
 */
export function resolveSchema(
  schema: Schema,
  components: Components,
  within: readonly string[] = [],
): Resolved {
  const names = [...within];
  let current = schema;
  while (current.$ref !== undefined) {
    const { $ref, ...siblings } = current;
    const name = componentName($ref);
    // A circle of references is a value of any kind.
    current = names.includes(name) ? siblings : { ...components[name], ...siblings };
    names.push(name);
  }
  const nullable = takeNullOut(listValues(current));
  if (nullable.only === undefined) return { schema: nullable.schema, names };
  const inner = resolveSchema(nullable.only, components, names);
  return { schema: allowNull({ ...inner.schema, ...nullable.schema }), names: inner.names };
}

/** The types that a value may have, `integer` and `number` apart; all of them where nothing is said. */
export function effectiveTypes(schema: Schema): readonly string[] {
  const named = typesOf(schema);
  if (named.length > 0) return named;
  if (schema.enum) return [...new Set(schema.enum.map(typeOf))];
  return schema.properties ? ["object"] : anyType;
}

function listValues(schema: Schema): Schema {
  if (schema.const === undefined) return schema;
  const { const: value, ...rest } = schema;
  return { ...rest, enum: [value] };
}

/** `anyOf: [A, null]` is A that may be null; of more branches, null is taken into the types beside them. */
function takeNullOut(schema: Schema): { schema: Schema; only?: Schema } {
  const union = schema.oneOf ? "oneOf" : "anyOf";
  const branches = schema[union];
  if (branches === undefined) return { schema };
  const others = branches.filter((branch) => branch.type !== "null");
  const [only] = others;
  const { [union]: _, ...own } = schema;
  if (only === undefined || others.length > 1) return { schema };
  return others.length === branches.length
    ? { schema: own, only: { ...only } }
    : { schema: { ...own, nullable: true }, only };
}

function allowNull(schema: Schema): Schema {
  const { nullable, ...rest } = schema;
  return nullable === true ? { ...rest, type: [...new Set([...effectiveTypes(rest), "null"])] } : rest;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return isObject(value) ? "object" : typeof value;
}
