import { isDeepStrictEqual } from "node:util";
import { mergeAllOf } from "../merge-all-of.js";
import { type Schema, typesOf } from "../schema.js";
import { describeBranches } from "./describe-branches.js";

/** An object that takes what any branch of a union takes. */
export interface MergedUnion {
  readonly schema: Schema;
  /** Which members go together, in a sentence; may be empty. */
  readonly hint: string;
  /** The branches themselves, each a whole object. */
  readonly branches: readonly Schema[];
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
  const flattened = union
    .filter((branch) => branch.type !== "null")
    .map((branch) => flattenBranch(own, branch));
  const objects = flattened.filter((branch) => branch !== undefined);
  if (objects.length < flattened.length || objects.length === 0) return undefined;
  const schemas = objects.map((object) => object.schema);
  const merged: MergedUnion = {
    schema: combine(own, schemas),
    hint: describeBranches(schemas),
    branches: objects.flatMap(({ branches }) => branches),
  };
  return oneOf === undefined || anyOf === undefined ? merged : mergeSecond(merged, anyOf);
}

/** A union beside a union: what holds is a branch of each. */
function mergeSecond(first: MergedUnion, anyOf: Schema[]): MergedUnion | undefined {
  const second = mergeUnion({ ...first.schema, anyOf });
  if (second === undefined) return undefined;
  const branches = first.branches.flatMap((left) =>
    second.branches.map((right) => mergeAllOf({ allOf: [left, right] }, () => undefined)),
  );
  return { schema: second.schema, hint: `${first.hint} ${second.hint}`.trim(), branches };
}

/** What stands beside the union holds in each of its branches. */
function flattenBranch(own: Schema, branch: Schema): Pick<MergedUnion, "schema" | "branches"> | undefined {
  const whole = mergeAllOf({ allOf: [own, branch] }, () => undefined);
  if (whole.oneOf || whole.anyOf) return mergeUnion(whole);
  const { properties, required, additionalProperties, patternProperties, allOf } = whole;
  const isObject = typesOf(whole).includes("object") || properties !== undefined || required !== undefined;
  if (!isObject || additionalProperties || patternProperties || allOf) return undefined;
  return { schema: whole, branches: [whole] };
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
