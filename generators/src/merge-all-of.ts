import { isDeepStrictEqual } from "node:util";
import { type Schema, typesOf } from "./schema.js";

/** What a `$ref` leads to; undefined where that cannot be said yet, because it contains this very schema. */
export type LookUp = (reference: string) => Schema | undefined;

/** Joins two values of one keyword into one that demands both; undefined where no single value can. */
type Join = (left: unknown, right: unknown, lookUp: LookUp) => unknown;

/**
 * Keywords that describe and do not restrict. The outer schema's word counts; a part's title is the part's
 * own.
 */
const annotations = [
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "discriminator",
];
const partsOwn = ["title", "discriminator"];

const joins = new Map<string, Join>([
  ["type", (left, right) => joinTypes({ type: left } as Schema, { type: right } as Schema)],
  ["required", (left, right) => [...new Set([...asList(left), ...asList(right)])]],
  ["enum", (left, right) => keepNonEmpty(asList(left).filter((value) => asList(right).includes(value)))],
  ["properties", joinMaps],
  ["patternProperties", joinMaps],
  ["items", joinSubschemas],
  ["additionalProperties", joinSubschemas],
  ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map(by(Math.max)),
  ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map(by(Math.min)),
  ...annotations.map((keyword): [string, Join] => [keyword, (_left, right) => right]),
]);

/**
 * The schema with its `allOf` (those inside it are merged already) turned into plain keywords.
 * A part that no plain keyword can express, such as a second `oneOf`, stays in `allOf`.
 */
export function mergeAllOf(schema: Schema, lookUp: LookUp): Schema {
  const { allOf, ...own } = schema;
  if (allOf === undefined) return schema;
  const meaningful = allOf.filter((part) =>
    Object.keys(part).some((keyword) => !annotations.includes(keyword)),
  );
  const [only] = meaningful;
  if (only?.$ref !== undefined && meaningful.length === 1 && isAnnotated(own)) {
    return Object.assign({}, ...allOf, own);
  }
  const unmerged: Schema[] = [];
  let merged: Schema = {};
  for (const part of [...allOf.map(withoutOwn), own]) {
    const joined = join(merged, part, lookUp);
    if (joined === undefined) unmerged.push(part);
    else merged = joined;
  }
  return unmerged.length === 0 ? merged : { ...merged, allOf: unmerged };
}

/** One schema that demands what both demand; undefined where there is none. */
function join(left: Schema, right: Schema, lookUp: LookUp): Schema | undefined {
  const [base, addition] = [plain(left, lookUp), plain(right, lookUp)];
  if (base === undefined || addition === undefined) return undefined;
  const joined: Schema = { ...base };
  for (const [keyword, value] of Object.entries(addition)) {
    const present = base[keyword];
    if (present === undefined || isDeepStrictEqual(present, value)) joined[keyword] = value;
    else {
      const both = joins.get(keyword)?.(present, value, lookUp);
      if (both === undefined) return undefined;
      joined[keyword] = both;
    }
  }
  return joined;
}

/** The schema with what its `$ref` leads to written out. */
function plain(schema: Schema, lookUp: LookUp): Schema | undefined {
  const { $ref, ...siblings } = schema;
  if ($ref === undefined) return schema;
  const target = lookUp($ref);
  return target && { ...withoutOwn(target), ...siblings };
}

function joinMaps(left: unknown, right: unknown, lookUp: LookUp): Record<string, Schema> {
  const [base, addition] = [left as Record<string, Schema>, right as Record<string, Schema>];
  const joined = Object.entries(addition).map(([key, schema]): [string, Schema] => {
    const present = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, present === undefined ? schema : joinOrKeep(present, schema, lookUp)];
  });
  return Object.fromEntries([...Object.entries(base), ...joined]);
}

function joinSubschemas(left: unknown, right: unknown, lookUp: LookUp): unknown {
  if (left === false || right === false) return false;
  if (left === true) return right;
  if (right === true) return left;
  return joinOrKeep(left as Schema, right as Schema, lookUp);
}

function joinOrKeep(left: Schema, right: Schema, lookUp: LookUp): Schema {
  if (isDeepStrictEqual(left, right)) return left;
  return join(left, right, lookUp) ?? { allOf: [left, right] };
}

/** `integer` is a `number`, so the two have `integer` in common. */
function joinTypes(left: Schema, right: Schema): string | string[] | undefined {
  const [ours, theirs] = [typesOf(left), typesOf(right)];
  const common = ours.filter(
    (type) => theirs.includes(type) || (type === "integer" && theirs.includes("number")),
  );
  if (ours.includes("number") && theirs.includes("integer") && !common.includes("integer"))
    common.push("integer");
  return common.length === 1 ? common[0] : keepNonEmpty(common);
}

function isAnnotated(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => annotations.includes(keyword));
}

function withoutOwn(part: Schema): Schema {
  return Object.fromEntries(Object.entries(part).filter(([keyword]) => !partsOwn.includes(keyword)));
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function keepNonEmpty<Item>(list: Item[]): Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

function by(choose: (...numbers: number[]) => number): (keyword: string) => [string, Join] {
  return (keyword) => [keyword, (left, right) => choose(Number(left), Number(right))];
}
