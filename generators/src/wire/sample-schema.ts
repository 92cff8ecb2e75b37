import type { Json } from "@medtainer/core";
import fc, { type Arbitrary } from "fast-check";
import { mergeAllOf } from "../merge-all-of.js";
import { isObject, pointerPart, type Schema, typesOf } from "../schema.js";
import { sampleText } from "./sample-text.js";

/** How much of what may be left out is said. */
export type Extent = "required" | "everything" | "random";

/** What the place where a value goes asks of it, beyond its schema. */
export interface SampleRules {
  readonly extent: Extent;
  /** False where nothing on the wire says null: everywhere but in JSON. */
  readonly nulls: boolean;
  /** True for a text that the place can carry. */
  readonly carries: (text: string) => boolean;
  /** Places (as `Change.pointer`) of which the schema does not say all. */
  readonly reduced: ReadonlySet<string>;
}

/** Values that fit a schema, most of the time; whoever samples checks them. */
export function sampleSchema(schema: Schema, rules: SampleRules, place = ""): Arbitrary<Json> {
  const { oneOf, anyOf, allOf, ...own } = schema;
  const union = oneOf ?? anyOf;
  if (union !== undefined) {
    const rest = oneOf && anyOf ? { ...own, anyOf } : own;
    const branches = union.filter((branch) => rules.nulls || branch.type !== "null");
    // Chained, so that only the chosen branch is worked out.
    return fc.constantFrom(...branches).chain((branch) => sampleSchema(both(rest, branch), rules, place));
  }
  if (allOf !== undefined) return sampleSchema(allOf.reduce(both, own), rules, place);
  if (schema.const !== undefined) return fc.constant(schema.const);
  const types = typesToSample(schema, rules);
  if (schema.enum) return fc.constantFrom(...valuesOfTypes(schema.enum, typesOf(schema)));
  return fc.oneof(...types.map((type) => sampleType(type, schema, rules, place)));
}

function both(left: Schema, right: Schema): Schema {
  const { allOf, ...merged } = mergeAllOf({ allOf: [left, right] }, () => undefined);
  // What no single keyword can say is checked afterwards, not sampled.
  return allOf === undefined ? merged : { ...left, ...right };
}

function valuesOfTypes(values: readonly Json[], types: readonly string[]): readonly Json[] {
  const fitting = values.filter((value) => types.length === 0 || types.some((type) => hasType(value, type)));
  return fitting.length > 0 ? fitting : values;
}

function hasType(value: Json, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function typesToSample(schema: Schema, { extent, nulls }: SampleRules): readonly string[] {
  const named = typesOf(schema);
  const types = named.length > 0 ? named : [guessType(schema)];
  const others = types.filter((type) => type !== "null");
  if (others.length === 0) return types;
  return nulls && extent === "random" ? types : others;
}

function guessType(schema: Schema): string {
  const has = (...keywords: string[]) => keywords.some((keyword) => schema[keyword] !== undefined);
  if (has("properties", "additionalProperties", "required", "minProperties")) return "object";
  if (has("items", "minItems")) return "array";
  return has("minimum", "maximum", "multipleOf") ? "number" : "string";
}

function sampleType(type: string, schema: Schema, rules: SampleRules, place: string): Arbitrary<Json> {
  if (type === "object") return sampleObject(schema, rules, place);
  if (type === "array") return sampleArray(schema, rules, place);
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  return type === "string" ? sampleText(schema, rules) : sampleNumber(schema, type === "integer");
}

function sampleObject(schema: Schema, rules: SampleRules, place: string): Arbitrary<Json> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const members = { ...Object.fromEntries(required.map((key) => [key, {}])), ...properties };
  const said = Object.entries(members).filter(([key, member]) => {
    if (required.includes(key)) return true;
    return rules.extent !== "required" && !isReduced(rules, place + pointerPart(key)) && isPossible(member);
  });
  const record = fc.record(
    Object.fromEntries(
      said.map(([key, member]) => [key, sampleSchema(member, rules, place + pointerPart(key))]),
    ),
    {
      requiredKeys: said
        .map(([key]) => key)
        .filter((key) => rules.extent !== "random" || required.includes(key)),
      noNullPrototype: true,
    },
  );
  const least = Number(schema.minProperties ?? 0) - said.length;
  const isMap = typeof additionalProperties === "object" || schema.patternProperties !== undefined;
  if (least <= 0 && (!isMap || rules.extent === "required")) return record;
  const more = sampleMap(schema, rules, place, Math.max(least, 1));
  return fc.tuple(record, more).map(([own, further]) => ({ ...further, ...own }));
}

/** `{ not: {} }` is how a schema says that a member must not be. */
function isPossible(schema: Schema): boolean {
  return !isObject(schema.not) || Object.keys(schema.not).length > 0;
}

function sampleMap(
  schema: Schema,
  rules: SampleRules,
  place: string,
  size: number,
): Arbitrary<Record<string, Json>> {
  const { additionalProperties, propertyNames, patternProperties = {} } = schema;
  const [pattern] = Object.entries(patternProperties as Record<string, Schema>);
  const value = pattern?.[1] ?? (typeof additionalProperties === "object" ? additionalProperties : {});
  const keyRules = { ...rules, carries: isMapKey };
  const key = sampleText(
    pattern ? { pattern: pattern[0] } : ((propertyNames as Schema | undefined) ?? { minLength: 1 }),
    keyRules,
  );
  const plainKey = key.map((text) => (isMapKey(text) ? text : "key"));
  return fc.dictionary(plainKey, sampleSchema(value, rules, `${place}/*`), {
    minKeys: size,
    maxKeys: size,
    noNullPrototype: true,
  });
}

function sampleArray(schema: Schema, rules: SampleRules, place: string): Arbitrary<Json> {
  const { items = {}, uniqueItems } = schema;
  const least = Number(schema.minItems ?? 0);
  const most = Number(schema.maxItems ?? Number.POSITIVE_INFINITY);
  const minLength = rules.extent === "required" ? least : Math.min(most, Math.max(least, 1));
  const length = { minLength, maxLength: Math.min(most, minLength + 2) };
  const item = sampleSchema(items, rules, `${place}/*`);
  return uniqueItems === true
    ? fc.uniqueArray(item, { ...length, selector: (value) => JSON.stringify(value) })
    : fc.array(item, length);
}

function sampleNumber(schema: Schema, isInteger: boolean): Arbitrary<Json> {
  const step = typeof schema.multipleOf === "number" ? schema.multipleOf : isInteger ? 1 : undefined;
  const low = Number(
    schema.exclusiveMinimum ?? schema.minimum ?? Math.min(0, Number(schema.maximum ?? 0) - 1000),
  );
  const high = Number(schema.exclusiveMaximum ?? schema.maximum ?? Math.max(low, 0) + 1000);
  if (step === undefined) {
    return (
      fc
        .double({
          min: low,
          max: high,
          noNaN: true,
          minExcluded: schema.exclusiveMinimum !== undefined,
          maxExcluded: schema.exclusiveMaximum !== undefined,
        })
        // Minus zero is not JSON.
        .map((number) => number + 0)
    );
  }
  // Beyond the safe integers, the library looks for a number without an end.
  const first = Math.max(
    Math.ceil(low / step) + (schema.exclusiveMinimum !== undefined ? 1 : 0),
    Number.MIN_SAFE_INTEGER,
  );
  const last = Math.min(
    Math.floor(high / step) - (schema.exclusiveMaximum !== undefined ? 1 : 0),
    Number.MAX_SAFE_INTEGER,
  );
  return fc.integer({ min: first, max: Math.max(first, last) }).map((count) => count * step);
}

function isReduced({ reduced }: SampleRules, place: string): boolean {
  return reduced.has(place);
}

/** Plain words; names that every object has, such as `valueOf`, confuse the checkers. */
function isMapKey(text: string): boolean {
  return /^[\w.-]{1,40}$/.test(text) && !(text in {});
}
