import type { Json } from "../../json.js";
import type { Operation } from "../../operation.js";
import { pointerTokens } from "../json-pointer.js";

/** The renamed keys of an operation as a tree over the input; `*` stands for any key or index. */
export interface RenamedKeys {
  /** The vendor's own key, where this place in the input was renamed. */
  readonly name?: string;
  readonly below: ReadonlyMap<string, RenamedKeys>;
}

/** Reads {@link Operation.renamed} into a tree. */
export function readRenamedKeys(renamed: Operation["renamed"] = {}): RenamedKeys {
  const entries = Object.entries(renamed).map(([pointer, name]) => ({
    tokens: pointerTokens(pointer),
    name,
  }));
  return growTree(entries);
}

/** The part of the tree below one key. */
export function renamedBelow(keys: RenamedKeys | undefined, key: string): RenamedKeys | undefined {
  return keys?.below.get(key) ?? keys?.below.get("*");
}

/** Gives nested objects the vendor's own keys back. */
export function restoreKeys(value: Json, keys: RenamedKeys | undefined): Json {
  if (!keys || keys.below.size === 0 || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, Json] => {
    const below = renamedBelow(keys, key);
    return [below?.name ?? key, restoreKeys(member, below)];
  });
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

interface RenamedEntry {
  readonly tokens: readonly string[];
  readonly name: string;
}

function growTree(entries: readonly RenamedEntry[]): RenamedKeys {
  const here = entries.find(({ tokens }) => tokens.length === 0);
  const below = new Map<string, RenamedEntry[]>();
  for (const { tokens, name } of entries) {
    const [token, ...rest] = tokens;
    if (token === undefined) continue;
    below.set(token, [...(below.get(token) ?? []), { tokens: rest, name }]);
  }
  const branches = [...below].map(([token, inner]): [string, RenamedKeys] => [token, growTree(inner)]);
  return { ...(here && { name: here.name }), below: new Map(branches) };
}
