import { isJsonArray, type Json } from "../json.js";

/**
 * Makes a value fit into a number of characters by shortening its longest texts and lists, then by leaving
 * members out. Only for what cannot be cut by whole items; it loses data and says so in place.
 */
export function shorten(value: Json, mostCharacters: number): Json {
  for (let size = mostCharacters; size >= 1; size = Math.floor(size / 2)) {
    const shorter = shortenParts(value, size);
    if (JSON.stringify(shorter).length <= mostCharacters) return shorter;
  }
  return null;
}

function shortenParts(value: Json, size: number): Json {
  if (typeof value === "string") return shortenText(value, size);
  if (typeof value !== "object" || value === null) return value;
  const most = Math.max(1, Math.floor(size / 8));
  if (isJsonArray(value)) {
    const kept = value.slice(0, most).map((item) => shortenParts(item, size));
    return kept.length < value.length ? [...kept, `… ${value.length - kept.length} more`] : kept;
  }
  const entries = Object.entries(value);
  const kept = entries.slice(0, most).map(([key, member]) => [key, shortenParts(member, size)] as const);
  const left = entries.length - kept.length;
  return { ...Object.fromEntries(kept), ...(left > 0 && { "…": `${left} more fields` }) };
}

function shortenText(text: string, size: number): string {
  return text.length > size ? `${text.slice(0, size)}… (${text.length} characters)` : text;
}
