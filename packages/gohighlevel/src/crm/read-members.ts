import { isJsonArray, isJsonObject, type Json, type JsonObject } from "@medtainer/core";

/** Reads a member that holds a text; empty texts and anything else count as missing. */
export function textAt(item: JsonObject, name: string): string | undefined {
  const value = item[name];
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

/** Reads a member that holds a time, as ISO 8601 or as milliseconds since 1970, also as digits. */
export function timeAt(item: JsonObject, name: string): number | undefined {
  const value = item[name];
  const isDigits = typeof value === "string" && /^\d{12,14}$/.test(value);
  const atMs = typeof value === "string" && !isDigits ? Date.parse(value) : Number(value ?? Number.NaN);
  return Number.isFinite(atMs) && atMs > 0 ? atMs : undefined;
}

/** Reads a member that holds a list of texts. */
export function textsAt(item: JsonObject, name: string): readonly string[] {
  const value = item[name];
  return isJsonArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** Reads a member that holds a list of objects. */
export function objectsAt(item: Json | undefined, name: string): readonly JsonObject[] {
  const value = item !== undefined && isJsonObject(item) ? item[name] : undefined;
  return value !== undefined && isJsonArray(value) ? value.filter(isJsonObject) : [];
}
