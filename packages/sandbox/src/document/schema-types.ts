import { descend, isJsonObject, membersOf, type Place } from "./open-api.js";

/** The JSON types that a schema lets through, looked up through `$ref`, `allOf`, `anyOf` and `oneOf`. */
export function typesOf(root: Place, schema: Place | undefined): ReadonlySet<string> {
  const types = new Set<string>();
  collect(root, schema, types, new Set());
  return types;
}

/** The schema of one member of an object schema, or of every item of an array schema. */
export function subschema(
  root: Place,
  schema: Place | undefined,
  ...keys: readonly string[]
): Place | undefined {
  if (!schema) return undefined;
  const own = descend(root, schema, ...keys);
  if (own) return own;
  const branches = COMBINERS.flatMap((keyword) => membersOf(root, descend(root, schema, keyword)));
  return branches.map(([, branch]) => subschema(root, branch, ...keys)).find((found) => found !== undefined);
}

const COMBINERS = ["allOf", "anyOf", "oneOf"] as const;

function collect(root: Place, schema: Place | undefined, types: Set<string>, seen: Set<string>): void {
  if (!schema || !isJsonObject(schema.value) || seen.has(schema.pointer)) return;
  seen.add(schema.pointer);
  const { type, enum: values = [], const: constant } = schema.value;
  for (const name of [type].flat()) if (typeof name === "string") types.add(name);
  for (const value of [values, constant].flat()) if (value !== undefined) types.add(typeof value);
  for (const keyword of COMBINERS) {
    for (const [, branch] of membersOf(root, descend(root, schema, keyword)))
      collect(root, branch, types, seen);
  }
}
