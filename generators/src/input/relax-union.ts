import type { Json } from "@medtainer/core";
import { type Schema, typesOf } from "../schema.js";

/**
 * A `oneOf` whose branches overlap is an `anyOf`: vendors write the first and mean the second, and a value that fits
 * two branches, such as a short text for "at most 32 characters" or "at most 36", would be refused.
 */
export function relaxUnion(schema: Schema): Schema {
  const { oneOf, ...rest } = schema;
  if (oneOf === undefined || rest.anyOf !== undefined) return schema;
  const areDistinct = oneOf.every((left, index) =>
    oneOf.slice(index + 1).every((right) => isDistinct(left, right)),
  );
  return areDistinct ? schema : { ...rest, anyOf: oneOf };
}

/** True where a value that is meant for one of them does not fit the other. */
function isDistinct(left: Schema, right: Schema): boolean {
  if (haveNothingInCommon(typesWithNumber(left), typesWithNumber(right))) return true;
  if (haveNothingInCommon(valuesOf(left), valuesOf(right))) return true;
  const [ours, theirs] = [left.required ?? [], right.required ?? []];
  if (ours.some((key) => !theirs.includes(key)) && theirs.some((key) => !ours.includes(key))) return true;
  const shared = ours.filter((key) => theirs.includes(key));
  return shared.some((key) =>
    haveNothingInCommon(valuesOf(left.properties?.[key]), valuesOf(right.properties?.[key])),
  );
}

function typesWithNumber(schema: Schema): readonly string[] {
  return typesOf(schema).map((type) => (type === "integer" ? "number" : type));
}

function valuesOf({ const: only, enum: values = [] }: Schema = {}): readonly Json[] {
  return only === undefined ? values : [only];
}

/** An empty list means that nothing is known. */
function haveNothingInCommon(left: readonly Json[], right: readonly Json[]): boolean {
  return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
}
