import { isDeepStrictEqual } from "node:util";
import type { Components } from "../input/expand-schema.js";
import { isObject, pointerPart, type Schema } from "../schema.js";
import type { NamedPlace } from "./change.js";
import { compareLimits } from "./compare-limits.js";
import { compareValues } from "./compare-values.js";
import { flattenUnion } from "./flatten-union.js";
import { pairBranches } from "./pair-branches.js";
import { resolveSchema } from "./resolve-schema.js";
import type { RuleId } from "./rules.js";

/** A kind of change that a schema can go through, whichever way its values travel. */
export type SchemaKind = RuleId extends infer Id ? (Id extends `input.${infer Kind}` ? Kind : never) : never;

/** How two schemas differ in one place. */
export interface SchemaDifference {
  readonly kind: SchemaKind;
  /** JSON Pointer of keys into the value; `*` stands for any item or key. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
  readonly within: readonly NamedPlace[];
}

/** What the schemas of the two sides refer to, and whether words count. */
export interface ComparisonOptions {
  readonly before: Components;
  readonly after: Components;
  /** False where the two sides are written by different people. */
  readonly words: boolean;
}

interface Comparison extends ComparisonOptions {
  /** Pairs of `$ref`s that were compared already: each named schema is reported on once. */
  readonly seen: Set<string>;
  /** How many more pairs of schemas may be compared. */
  remaining: number;
}

/** No description that people wrote comes near; one that grows without end does. */
const maxPairs = 20_000;
const maxDepth = 40;

interface Place {
  readonly path: string;
  readonly within: readonly NamedPlace[];
}

/** Every difference between two schemas, in the order of their keys. */
export function compareSchemas(
  before: Schema,
  after: Schema,
  options: ComparisonOptions,
): SchemaDifference[] {
  return compareAt({ ...options, seen: new Set(), remaining: maxPairs }, before, after, {
    path: "",
    within: [],
  });
}

function compareAt(work: Comparison, before: Schema, after: Schema, place: Place): SchemaDifference[] {
  work.remaining--;
  if (work.remaining < 0 || place.path.split("/").length > maxDepth) return [];
  if (before.$ref !== undefined && after.$ref !== undefined) {
    const pair = `${before.$ref} ${after.$ref}`;
    if (work.seen.has(pair)) return compareOwn(work, before, after, place);
    work.seen.add(pair);
  }
  const old = resolveSchema(before, work.before);
  const current = resolveSchema(after, work.after);
  const here = {
    path: place.path,
    within: [...place.within, ...old.names.map((name) => ({ name, path: place.path }))],
  };
  if (unionOf(old.schema) && unionOf(current.schema)) {
    return compareUnions(work, old.schema, current.schema, here);
  }
  return compareFlat(
    work,
    flattenUnion(old.schema, work.before),
    flattenUnion(current.schema, work.after),
    here,
  );
}

/** What stands beside a `$ref`: the schema behind it was compared elsewhere. */
function compareOwn(work: Comparison, before: Schema, after: Schema, place: Place): SchemaDifference[] {
  return compareAnnotations(work, before, after).map((difference) => ({ ...difference, ...place }));
}

function compareFlat(work: Comparison, before: Schema, after: Schema, place: Place): SchemaDifference[] {
  const values = compareValues(before, after);
  const here = [
    ...values,
    ...(values.some(({ kind }) => kind === "type-changed") ? [] : compareLimits(before, after)),
    ...compareAnnotations(work, before, after),
  ].map((difference): SchemaDifference => ({ ...difference, ...place }));
  if (values.some(({ kind }) => kind === "type-changed")) return here;
  return [
    ...here,
    ...compareMembers(work, before, after, place),
    ...compareInner(work, before, after, place),
  ];
}

function compareAnnotations(
  { words }: Comparison,
  before: Schema,
  after: Schema,
): Omit<SchemaDifference, "path" | "within">[] {
  const found: Omit<SchemaDifference, "path" | "within">[] = [];
  if (!isDeepStrictEqual(before.default, after.default)) {
    found.push({ kind: "default-changed", before: showDefault(before), after: showDefault(after) });
  }
  if ((before.deprecated ?? false) !== (after.deprecated ?? false)) {
    found.push({ kind: after.deprecated ? "deprecated" : "undeprecated" });
  }
  if (words && (before.description !== after.description || before.title !== after.title)) {
    found.push({ kind: "described" });
  }
  return found;
}

function showDefault(schema: Schema): string {
  return schema.default === undefined ? "none" : JSON.stringify(schema.default);
}

function compareMembers(work: Comparison, before: Schema, after: Schema, place: Place): SchemaDifference[] {
  const [old, current] = [before.properties ?? {}, after.properties ?? {}];
  const removed = Object.keys(old).filter((key) => !Object.hasOwn(current, key));
  const added = Object.keys(current).filter((key) => !Object.hasOwn(old, key));
  const at = (key: string) => ({ ...place, path: place.path + pointerPart(key) });
  const isNeeded = (key: string) => after.required?.includes(key) ?? false;
  if (isRename(before, after, removed, added)) {
    return [
      ...removed.map((key): SchemaDifference => ({ kind: "member-renamed", ...named(added), ...at(key) })),
      ...compareShared(work, before, after, place),
    ];
  }
  return [
    ...removed.map((key): SchemaDifference => ({ kind: "member-removed", ...at(key) })),
    ...compareShared(work, before, after, place),
    ...added.map(
      (key): SchemaDifference => ({
        kind: isNeeded(key) ? "member-added-required" : "member-added-optional",
        ...at(key),
      }),
    ),
  ];
}

function named([key = ""]: readonly string[]): { after: string } {
  return { after: key };
}

/** One key went and one came, and all else about them is the same. */
function isRename(
  before: Schema,
  after: Schema,
  [removed, ...otherRemoved]: readonly string[],
  [added, ...otherAdded]: readonly string[],
): boolean {
  if (removed === undefined || added === undefined) return false;
  if (otherRemoved.length > 0 || otherAdded.length > 0) return false;
  const [old, current] = [before.properties?.[removed], after.properties?.[added]];
  const isSame = isDeepStrictEqual(withoutWords(old ?? {}), withoutWords(current ?? {}));
  return isSame && before.required?.includes(removed) === after.required?.includes(added);
}

function withoutWords({ description: _description, title: _title, ...rest }: Schema): Schema {
  return rest;
}

function compareShared(work: Comparison, before: Schema, after: Schema, place: Place): SchemaDifference[] {
  const [old, current] = [before.properties ?? {}, after.properties ?? {}];
  return Object.entries(old).flatMap(([key, schema]) => {
    const other = Object.hasOwn(current, key) ? current[key] : undefined;
    if (other === undefined) return [];
    const at = { ...place, path: place.path + pointerPart(key) };
    const [was, is] = [before.required?.includes(key) ?? false, after.required?.includes(key) ?? false];
    const need: SchemaDifference[] =
      was === is ? [] : [{ kind: is ? "member-became-required" : "member-became-optional", ...at }];
    return [...need, ...compareAt(work, schema, other, at)];
  });
}

/** Items of an array and values of a map. */
function compareInner(work: Comparison, before: Schema, after: Schema, place: Place): SchemaDifference[] {
  const at = { ...place, path: `${place.path}/*` };
  return (["items", "additionalProperties"] as const).flatMap((keyword) => {
    const [old, current] = [before[keyword], after[keyword]];
    return isObject(old) && isObject(current) ? compareAt(work, old, current, at) : [];
  });
}

function unionOf(schema: Schema): readonly Schema[] | undefined {
  return schema.oneOf ?? schema.anyOf;
}

function compareUnions(work: Comparison, before: Schema, after: Schema, place: Place): SchemaDifference[] {
  const { oneOf: _one, anyOf: _any, ...ownBefore } = before;
  const { oneOf: _other, anyOf: _another, ...ownAfter } = after;
  const pairs = pairBranches(unionOf(before) ?? [], unionOf(after) ?? [], work);
  return [
    ...compareFlat(work, ownBefore, ownAfter, place),
    ...pairs.removed.map(
      (branch): SchemaDifference => ({ kind: "branch-removed", before: nameBranch(branch), ...place }),
    ),
    ...pairs.both.flatMap(([old, current]) => compareAt(work, old, current, place)),
    ...pairs.added.map(
      (branch): SchemaDifference => ({ kind: "branch-added", after: nameBranch(branch), ...place }),
    ),
  ];
}

function nameBranch(branch: Schema): string {
  const words = branch.$ref?.split("/").at(-1) ?? branch.title ?? branch.type;
  return words === undefined ? Object.keys(branch.properties ?? {}).join(", ") || "another" : String(words);
}
