import { isJsonArray, type Json, type JsonObject } from "../json.js";
import { shorten } from "./shorten.js";
import type { ReplyCut } from "./tool-reply.js";

/** A reply's data that fits its budget. */
export interface CutData {
  readonly data: Json;
  readonly cut?: ReplyCut;
  readonly shortened?: boolean;
}

/** The longest list or text of a reply: what is cut when the whole is too long. */
interface Longest {
  readonly path: readonly string[];
  readonly value: readonly Json[] | string;
  readonly characters: number;
}

/** Lists are looked for this deep; deeper ones belong to an item. */
const deepestList = 4;

/**
 * Cuts data to a number of characters of JSON: by whole items of its longest list, or by characters of its
 * longest text, from `offset` on.
 */
export function cutData(data: Json, offset: number, mostCharacters: number): CutData {
  const characters = JSON.stringify(data).length;
  if (offset === 0 && characters <= mostCharacters) return { data };
  const longest = findLongest(data);
  const room = longest ? mostCharacters - (characters - longest.characters) : 0;
  if (!longest || room < mostCharacters / 4) return { data: shorten(data, mostCharacters), shortened: true };
  return typeof longest.value === "string"
    ? cutText(data, longest.path, longest.value, offset, room)
    : cutList(data, longest.path, longest.value, offset, room);
}

function findLongest(value: Json, path: readonly string[] = []): Longest | undefined {
  if (typeof value === "string" || isJsonArray(value)) {
    return { path, value, characters: JSON.stringify(value).length };
  }
  if (typeof value !== "object" || value === null || path.length >= deepestList) return undefined;
  const found = Object.entries(value).flatMap(([key, member]) => findLongest(member, [...path, key]) ?? []);
  return found.sort((a, b) => b.characters - a.characters)[0];
}

function cutList(
  data: Json,
  path: readonly string[],
  items: readonly Json[],
  from: number,
  room: number,
): CutData {
  let to = from;
  let used = 2;
  for (const item of items.slice(from)) {
    const needed = JSON.stringify(item).length + 1;
    if (used + needed > room) break;
    used += needed;
    to += 1;
  }
  const first = items[from];
  const tooLong = to === from && first !== undefined;
  const kept = tooLong ? [shorten(first, room - 2)] : items.slice(from, to);
  const cut: ReplyCut = { unit: "items", from, to: tooLong ? from + 1 : to, of: items.length };
  return { data: replaceAt(data, path, kept), cut, ...(tooLong && { shortened: true }) };
}

function cutText(data: Json, path: readonly string[], text: string, from: number, room: number): CutData {
  // A character may need six in JSON (\u001f), so a part that is too long is halved until it fits.
  let to = Math.min(text.length, from + room);
  while (JSON.stringify(text.slice(from, to)).length > room && to > from + 1)
    to = from + Math.ceil((to - from) / 2);
  const cut: ReplyCut = { unit: "characters", from, to, of: text.length };
  return { data: replaceAt(data, path, text.slice(from, to)), cut };
}

function replaceAt(data: Json, [head, ...rest]: readonly string[], value: Json): Json {
  if (head === undefined) return value;
  // The path was found by walking through objects only.
  const object = data as JsonObject;
  return { ...object, [head]: replaceAt(object[head] ?? null, rest, value) };
}
