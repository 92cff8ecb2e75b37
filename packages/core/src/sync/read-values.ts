import { pointerTokens } from "../client/json-pointer.js";
import { isJsonArray, isJsonObject, type Json } from "../json.js";

/** Reads one value or several out of an item. */
export type ReadValues = (item: Json) => readonly Json[];

/**
 * Reads every value that one of these pointers leads to: one, none, or, where a pointer has a `*`, one for each entry
 * of the array there. Pointers are parsed here, once, and not for each item.
 */
export function valueReader(pointers: string | readonly string[]): ReadValues {
  const paths = [pointers].flat().map((pointer) => pointerTokens(pointer));
  return (item) => {
    const found: Json[] = [];
    for (const path of paths) collect(item, path, 0, found);
    return found;
  };
}

/** As {@link valueReader}, but texts alone, trimmed; numbers count as texts, empty texts do not. */
export function textReader(pointers: string | readonly string[]): (item: Json) => readonly string[] {
  const readValues = valueReader(pointers);
  return (item) =>
    readValues(item)
      .map(toText)
      .filter((text) => text !== "");
}

function toText(value: Json): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() : "";
}

function collect(value: Json, path: readonly string[], depth: number, found: Json[]): void {
  const token = path[depth];
  if (token === undefined) {
    found.push(value);
  } else if (isJsonArray(value)) {
    const entries =
      token === "*" ? value : /^\d+$/.test(token) ? value.slice(Number(token), Number(token) + 1) : [];
    for (const entry of entries) collect(entry, path, depth + 1, found);
  } else if (isJsonObject(value) && Object.hasOwn(value, token)) {
    collect(value[token] ?? null, path, depth + 1, found);
  }
}
