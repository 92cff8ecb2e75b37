import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../json.js";

/** The selected part of a reply, and which fields were found nowhere. */
export interface Selection {
  readonly data: Json;
  readonly unknownFields: readonly string[];
}

/** How deep below the reply's root the items may lie: `{ droplets: [ … ] }` is 1. */
const deepestItems = 3;

/**
 * Keeps only the named fields of each item. An item is the outermost object that has one of them, so that
 * the wrapper of a list (`droplets`, `meta`) stays as it is.
 */
export function selectFields(data: Json, fields: readonly string[]): Selection {
  const paths = fields.map((field) => field.split("."));
  const found = new Set<string>();
  const selected = selectItems(data, paths, found, 0);
  return { data: selected, unknownFields: fields.filter((field) => !found.has(field)) };
}

function selectItems(value: Json, paths: readonly string[][], found: Set<string>, depth: number): Json {
  if (isJsonArray(value)) return value.map((item) => selectItems(item, paths, found, depth));
  if (!isJsonObject(value)) return value;
  if (paths.some(([head]) => head !== undefined && Object.hasOwn(value, head)))
    return pick(value, paths, found);
  if (depth >= deepestItems) return value;
  return mapMembers(value, (member) => selectItems(member, paths, found, depth + 1));
}

function pick(item: JsonObject, paths: readonly string[][], found: Set<string>): JsonObject {
  const kept: Record<string, Json> = {};
  for (const path of paths) {
    const value = valueAt(item, path);
    if (value === undefined) continue;
    found.add(path.join("."));
    kept[path.join(".")] = value;
  }
  return kept;
}

function valueAt(value: Json | undefined, [head, ...rest]: readonly string[]): Json | undefined {
  if (head === undefined || value === undefined) return value;
  if (isJsonArray(value)) {
    const inside = value.map((item) => valueAt(item, [head, ...rest]));
    return inside.filter((item) => item !== undefined);
  }
  return isJsonObject(value) && Object.hasOwn(value, head) ? valueAt(value[head], rest) : undefined;
}

function mapMembers(value: JsonObject, change: (member: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]));
}
