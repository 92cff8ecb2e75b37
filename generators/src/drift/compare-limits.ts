import { isDeepStrictEqual } from "node:util";
import { isObject, type Schema } from "../schema.js";
import { effectiveTypes } from "./resolve-schema.js";

/** A keyword that allows more or fewer values than before. */
export interface LimitDifference {
  readonly kind: "limit-loosened" | "limit-tightened" | "limit-changed";
  readonly before: string;
  readonly after: string;
}

type Sense = "lower" | "upper" | "opaque";

/** Keywords by the types that they mean something for. */
const limits: readonly (readonly [type: string, sense: Sense, keywords: readonly string[]])[] = [
  ["number", "lower", ["minimum", "exclusiveMinimum"]],
  ["number", "upper", ["maximum", "exclusiveMaximum"]],
  ["number", "opaque", ["multipleOf"]],
  ["string", "lower", ["minLength"]],
  ["string", "upper", ["maxLength"]],
  ["string", "opaque", ["pattern", "format", "contentEncoding"]],
  ["array", "lower", ["minItems"]],
  ["array", "upper", ["maxItems"]],
  ["array", "opaque", ["uniqueItems", "contains", "prefixItems"]],
  ["object", "lower", ["minProperties"]],
  ["object", "upper", ["maxProperties"]],
  [
    "object",
    "opaque",
    ["additionalProperties", "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas"],
  ],
  ["any", "opaque", ["allOf", "not", "if", "then", "else"]],
];

/** Formats that say how a machine stores a value, and refuse nothing. */
const storageFormats = ["int32", "int64", "float", "double", "password", "binary", "byte"];
/** What every schema says that says nothing. */
const idle: readonly unknown[] = [undefined, true, {}];

/** How the limits of two schemas differ. */
export function compareLimits(before: Schema, after: Schema): LimitDifference[] {
  const types = [...effectiveTypes(before), ...effectiveTypes(after)].map((type) =>
    type === "integer" ? "number" : type,
  );
  return limits
    .filter(([type]) => type === "any" || types.includes(type))
    .flatMap(([, sense, keywords]) =>
      keywords.flatMap((keyword) => compareLimit(keyword, sense, before, after)),
    );
}

function compareLimit(keyword: string, sense: Sense, before: Schema, after: Schema): LimitDifference[] {
  const [old, current] = [limitOf(before, keyword), limitOf(after, keyword)];
  if (isDeepStrictEqual(old, current)) return [];
  const words = { before: show(keyword, old), after: show(keyword, current) };
  if (old === undefined) return [{ kind: "limit-tightened", ...words }];
  if (current === undefined) return [{ kind: "limit-loosened", ...words }];
  if (sense === "opaque") {
    const isSchema = keyword === "additionalProperties" && isObject(old) && isObject(current);
    // Two schemas of a map's values are compared on their own.
    return isSchema ? [] : [{ kind: openness(old, current), ...words }];
  }
  const isTighter = sense === "lower" ? Number(current) > Number(old) : Number(current) < Number(old);
  return [{ kind: isTighter ? "limit-tightened" : "limit-loosened", ...words }];
}

/** From no further keys to some is looser, the way back tighter. */
function openness(old: unknown, current: unknown): LimitDifference["kind"] {
  if (old === false) return "limit-loosened";
  return current === false ? "limit-tightened" : "limit-changed";
}

function limitOf(schema: Schema, keyword: string): unknown {
  const value = schema[keyword];
  if (keyword === "format" && typeof value === "string" && storageFormats.includes(value)) return undefined;
  if (keyword === "pattern" && typeof value === "string") return withoutIdleEscapes(value);
  const saysNothing = keyword !== "uniqueItems" && idle.some((nothing) => isDeepStrictEqual(nothing, value));
  return saysNothing || (keyword === "uniqueItems" && value !== true) ? undefined : value;
}

/** Within brackets these characters mean themselves, with or without a backslash. */
function withoutIdleEscapes(pattern: string): string {
  return pattern.replace(/\[(?:[^\]\\]|\\.)*\]/g, (set) => set.replace(/\\([.:_/@ ])/g, "$1"));
}

function show(keyword: string, value: unknown): string {
  if (value === undefined) return `no ${keyword}`;
  return typeof value === "object" ? `its ${keyword}` : `${keyword} ${String(value)}`;
}
