import { isDeepStrictEqual } from "node:util";
import { mergeAllOf } from "../merge-all-of.js";
import { type Schema, typesOf } from "../schema.js";
import { describeBranches } from "./describe-branches.js";

/** An object that takes what any branch of a union takes. */
export interface MergedUnion {
  readonly schema: Schema;
  /** Which members go together, in a sentence; may be empty. */
  readonly hint: string;
}

/**
 * A union of objects as one object, since clients refuse a union at the root of a tool's input. A member is
 * required only where every branch requires it. Undefined where a branch is no object with members of its
 * own.
 */
export function mergeUnion(schema: Schema): MergedUnion | undefined {
  const { oneOf, anyOf, ...own } = schema;
  const union = oneOf ?? anyOf;
  if (union === undefined) return undefined;
  const branches = union
    .filter((branch) => branch.type !== "null")
    .map((branch) => flattenBranch(own, branch));
  const objects = branches.filter((branch) => branch !== undefined);
  if (objects.length < branches.length || objects.length === 0) return undefined;
  const merged = { schema: combine(own, objects), hint: describeBranches(objects) };
  if (oneOf === undefined || anyOf === undefined) return merged;
  const again = mergeUnion({ ...merged.schema, anyOf });
  return again && { schema: again.schema, hint: `${merged.hint} ${again.hint}`.trim() };
}

/** What stands beside the union holds in each of its branches. */
function flattenBranch(own: Schema, branch: Schema): Schema | undefined {
  const whole = mergeAllOf({ allOf: [own, branch] }, () => undefined);
  if (whole.oneOf || whole.anyOf) return mergeUnion(whole)?.schema;
  const { properties, required, additionalProperties, patternProperties, allOf } = whole;
  const isObject = typesOf(whole).includes("object") || properties !== undefined || required !== undefined;
  return isObject && !additionalProperties && !patternProperties && !allOf ? whole : undefined;
}

function combine(own: Schema, branches: readonly Schema[]): Schema {
  const [first, ...others] = branches.map((branch) => branch.required ?? []);
  const required = (first ?? []).filter((key) => others.every((list) => list.includes(key)));
  const members = branches.flatMap((branch) => Object.entries(branch.properties ?? {}));
  const keys = [...new Set(members.map(([key]) => key))];
  const properties = keys.map((key): [string, Schema] => {
    return [key, anyOfThem(members.filter(([other]) => other === key).map(([, schema]) => schema))];
  });
  return {
    type: "object",
    ...(own.description && { description: own.description }),
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  };
}

/** One schema that takes what any of them takes. */
function anyOfThem(schemas: readonly Schema[]): Schema {
  const variants = schemas.filter(
    (schema, index) => schemas.findIndex((other) => acceptsTheSame(other, schema)) === index,
  );
  const [first = {}] = variants;
  if (variants.length === 1) return first;
  const isEnum = variants.every(
    ({ type, enum: values }) => values !== undefined && isDeepStrictEqual(type, first.type),
  );
  return isEnum
    ? { ...first, enum: [...new Set(variants.flatMap(({ enum: values = [] }) => values))] }
    : { anyOf: variants };
}

/** Two descriptions of the same values make no difference to what is accepted. */
function acceptsTheSame(left: Schema, right: Schema): boolean {
  const { description: _left, ...ours } = left;
  const { description: _right, ...theirs } = right;
  return isDeepStrictEqual(ours, theirs);
}
