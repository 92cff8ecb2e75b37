import { makeUnique } from "../names.js";
import { isObject, mapSubschemas, pointerPart, type Schema } from "../schema.js";
import { propertyKey, step } from "./input-place.js";
import { isSafeKey, safeKey } from "./safe-key.js";

/** A schema with safe keys, and what they were. */
export interface RenamedSchema {
  readonly schema: Schema;
  /** JSON Pointer into the input (`*` for any index or map key) to the vendor's key. */
  readonly renamed: Readonly<Record<string, string>>;
}

/**
 * The keys that stand at one place of the input, in any branch of any union; places are written with the
 * vendor's keys.
 */
type Keys = Map<string, Set<string>>;

/**
 * Replaces keys that a model's API would refuse, everywhere below the given place.
 *
 * @param place JSON Pointer of the schema's value in the input.
 */
export function renameKeys(schema: Schema, place: string): RenamedSchema {
  const keys: Keys = new Map();
  visit(schema, place, (at, key) => keys.set(at, (keys.get(at) ?? new Set()).add(key)));
  const names = new Map([...keys].map(([at, found]) => [at, chooseNames([...found])]));
  const renamed: Record<string, string> = {};
  const rename = (at: string, emitted: string, key: string) => {
    const name = names.get(at)?.get(key) ?? key;
    if (name !== key) renamed[emitted + pointerPart(name)] = key;
    return name;
  };
  return { schema: rewrite(schema, place, place, rename), renamed };
}

/** Safe keys stay; the others get what is left of them, with a number where that is taken. */
function chooseNames(keys: readonly string[]): Map<string, string> {
  const taken = new Set(keys.filter(isSafeKey));
  const names = new Map<string, string>();
  for (const key of keys) {
    if (isSafeKey(key)) continue;
    const name = makeUnique(safeKey(key), taken, "_");
    taken.add(name);
    names.set(key, name);
  }
  return names;
}

function visit(schema: Schema, at: string, found: (at: string, key: string) => void): void {
  for (const key of Object.keys(schema.properties ?? {})) found(at, key);
  mapSubschemas(schema, (part, tail) => {
    visit(part, step(at, tail), found);
    return part;
  });
}

type Rename = (at: string, emitted: string, key: string) => string;

function rewrite(schema: Schema, at: string, emitted: string, rename: Rename): Schema {
  const parts = mapSubschemas(schema, (part, tail) => {
    const key = propertyKey(tail);
    const emittedTail = key === undefined ? tail : `/properties${pointerPart(rename(at, emitted, key))}`;
    return rewrite(part, step(at, tail), step(emitted, emittedTail), rename);
  });
  const name = (key: string) => rename(at, emitted, key);
  const { properties, required } = parts;
  return {
    ...parts,
    ...(properties && { properties: nameKeys(properties, name) }),
    ...(required && { required: required.map(name) }),
    ...(isObject(parts.dependentRequired) && {
      dependentRequired: nameDependencies(parts.dependentRequired, name),
    }),
  };
}

function nameKeys<Value>(map: Record<string, Value>, name: (key: string) => string): Record<string, Value> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [name(key), value]));
}

function nameDependencies(
  map: Record<string, unknown>,
  name: (key: string) => string,
): Record<string, unknown> {
  const named = Object.entries(map).map(
    ([key, keys]) => [key, Array.isArray(keys) ? keys.map(name) : keys] as const,
  );
  return nameKeys(Object.fromEntries(named), name);
}
