import type { Json } from "@medtainer/core";
import type { OriginalParameter } from "./original.js";

/** One `name=value` as it stands on the wire, its name decoded. */
export interface Pair {
  readonly name: string;
  /** Not decoded: separators and encoded separators are still different. */
  readonly raw: string;
}

/** What a parameter was found to be: texts, as the wire knows no other type. */
export interface FoundValue {
  readonly value: Json;
  /** The pairs that it was made of. */
  readonly pairs: readonly Pair[];
}

/** The pairs of a query, a form body, or (with `; `) a cookie. */
export function splitPairs(text: string, separator: string): Pair[] {
  if (text === "") return [];
  return text.split(separator).map((part) => {
    const [name = "", ...raw] = part.split("=");
    return { name: decode(name), raw: raw.join("=") };
  });
}

/**
 * Reads a parameter back as its style says (OpenAPI 3.1, Parameter Object, "Style Values").
 *
 * @param shape What was given, for its shape only: an exploded object stands under the names of its members.
 */
export function readStyled(
  { name, style, explode }: Pick<OriginalParameter, "name" | "style" | "explode">,
  pairs: readonly Pair[],
  shape: Json,
): FoundValue | undefined {
  const isList = Array.isArray(shape);
  const isMap = typeof shape === "object" && shape !== null && !isList;
  if (style === "deepObject") return readDeepObject(name, pairs);
  if (isMap && explode) {
    const own = pairs.filter((pair) => Object.hasOwn(shape, pair.name));
    return found(Object.fromEntries(own.map((pair) => [pair.name, decode(pair.raw)])), own);
  }
  const own = pairs.filter((pair) => pair.name === name);
  if (isList && explode)
    return found(
      own.map(({ raw }) => decode(raw)),
      own,
    );
  const [only] = own;
  if (only === undefined || own.length > 1) return undefined;
  if (!isList && !isMap) return { value: decode(only.raw), pairs: own };
  const parts = only.raw.split(delimiters[style] ?? ",").map(decode);
  return { value: isList ? parts : pairUp(parts), pairs: own };
}

const delimiters: Readonly<Record<string, RegExp | string>> = {
  form: ",",
  spaceDelimited: /%20/,
  pipeDelimited: /%7C|\|/i,
};

function found(value: Json, pairs: readonly Pair[]): FoundValue | undefined {
  return pairs.length === 0 ? undefined : { value, pairs };
}

/** `name[a][0]=x`: brackets that hold only numbers make a list. */
function readDeepObject(name: string, pairs: readonly Pair[]): FoundValue | undefined {
  const own = pairs.filter((pair) => pair.name.startsWith(`${name}[`));
  const root: Record<string, unknown> = {};
  for (const pair of own) {
    const keys = [...pair.name.slice(name.length).matchAll(/\[([^\]]*)\]/g)].map(([, key = ""]) => key);
    let at = root;
    for (const key of keys.slice(0, -1)) {
      at[key] ??= {};
      // Just made, or made by a pair before.
      at = at[key] as Record<string, unknown>;
    }
    at[keys.at(-1) ?? ""] = decode(pair.raw);
  }
  return found(listsOf(root) as Json, own);
}

function listsOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, listsOf(member)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

function pairUp(parts: readonly string[]): Json {
  const keys = parts.filter((_, index) => index % 2 === 0);
  return Object.fromEntries(keys.map((key, index) => [key, parts[index * 2 + 1] ?? ""]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
