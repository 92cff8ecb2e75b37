import { isJsonArray, isJsonObject, type Json } from "@medtainer/core";

/** What a cell takes. */
export type CellScalar = string | number | boolean;

/** A cell of Sheets holds at most this many characters. */
export const LONGEST_CELL = 50_000;

/**
 * The value at a JSON Pointer (RFC 6901) as a cell takes it: lists joined with commas, `*` for every entry of one, objects as
 * JSON, nothing as an empty text.
 */
export function fieldValue(item: Json, pointer: string): CellScalar {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return toCell(reach(item, keys));
}

/** How a cell's value is compared: as text, without spaces around it. */
export function cellText(value: Json | undefined): string {
  return String(toCell(value)).trim();
}

function reach(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined) return value;
  if (isJsonArray(value) && key === "*") return value.flatMap((entry) => reach(entry, rest) ?? []);
  if (isJsonArray(value)) return reach(value[Number(key)], rest);
  return isJsonObject(value) && Object.hasOwn(value, key) ? reach(value[key], rest) : undefined;
}

function toCell(value: Json | undefined): CellScalar {
  if (value === undefined || value === null) return "";
  if (isJsonArray(value)) return value.map((entry) => String(toCell(entry))).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : value;
}
