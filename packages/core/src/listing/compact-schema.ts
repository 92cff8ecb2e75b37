import type { JsonSchema } from "../json.js";

/** Values of an enum that a model is told; longer ones it learns from the answer to a wrong call. */
const mostEnumCharacters = 240;

/**
 * The parts of a schema that a model needs in order to fill it: what must be given, whole; what may be given, by its
 * type. Whatever the schema allows is allowed by the compact one too; the reverse does not hold, so calls are still
 * checked against the schema itself.
 */
export function compactSchema(schema: JsonSchema): JsonSchema {
  const { properties, required = [], items } = schema;
  const branches = branchesOf(schema);
  const compactMember = ([name, member]: [string, JsonSchema]) =>
    [name, required.includes(name) ? compactSchema(member) : outline(member)] as const;
  return {
    ...typeAndValues(schema),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(compactMember)) }),
    ...(required.length > 0 && { required }),
    ...(isSchema(items) && { items: compactSchema(items) }),
    // Never `oneOf`: branches that exclude each other may not do so any more.
    ...(branches.length > 0 && { anyOf: branches.map(compactSchema) }),
  };
}

/** A part that may be left out: what it is, and nothing of what is inside an object. */
function outline(schema: JsonSchema): JsonSchema {
  const { items } = schema;
  return { ...typeAndValues(schema), ...(isSchema(items) && { items: outline(items) }) };
}

function typeAndValues({ type, format, enum: values, const: only }: JsonSchema): JsonSchema {
  const isShort = values !== undefined && JSON.stringify(values).length <= mostEnumCharacters;
  return {
    ...(type !== undefined && { type }),
    ...(isShort && { enum: values }),
    ...(only !== undefined && { const: only }),
    ...(format !== undefined && { format }),
  };
}

function branchesOf({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] {
  const branches = anyOf ?? oneOf;
  return Array.isArray(branches) && branches.every(isSchema) ? branches : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
