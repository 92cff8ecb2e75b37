import type { Json, JsonObject } from "@medtainer/core";

/** An OpenAPI 3.1 document as JSON: loose here, read part by part where it is used. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: object;
  readonly servers?: readonly { readonly url: string }[];
  readonly components?: object;
}

/** One spot of the document: its value, and the JSON Pointer (RFC 6901) that leads there. */
export interface Place {
  readonly pointer: string;
  readonly value: Json;
}

/** The document's root as a place. */
export function rootOf(document: OpenApiDocument): Place {
  // An OpenAPI document is JSON by definition; the interface above only names the members that are always there.
  return { pointer: "", value: document as unknown as JsonObject };
}

/** Goes down from a place by keys, following each `$ref` into the same document; undefined where nothing is. */
export function descend(root: Place, from: Place, ...keys: readonly string[]): Place | undefined {
  let place: Place | undefined = from;
  for (const key of keys) {
    place = place && member(place, key);
    place = place && dereference(root, place);
  }
  return place;
}

/** Every member of the object or array at a place, each with `$ref` followed. */
export function membersOf(root: Place, from: Place | undefined): [key: string, place: Place][] {
  if (!from || typeof from.value !== "object" || from.value === null) return [];
  return Object.keys(from.value).flatMap((key): [string, Place][] => {
    const place = descend(root, from, key);
    return place ? [[key, place]] : [];
  });
}

/** The text at a place's member, if it is one. */
export function textAt(place: Place, key: string): string | undefined {
  const value = isJsonObject(place.value) ? place.value[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** True for an object, not for an array or null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function member({ pointer, value }: Place, key: string): Place | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  // Arrays are read by the text of their index, as JSON Pointers do.
  const inside = (value as JsonObject)[key];
  return inside === undefined ? undefined : { pointer: `${pointer}/${escapeToken(key)}`, value: inside };
}

function dereference(root: Place, place: Place): Place | undefined {
  const reference = textAt(place, "$ref");
  if (reference === undefined) return place;
  if (!reference.startsWith("#/")) {
    throw new Error(
      `The document refers to ${reference} at ${place.pointer}; bundle it into one file first.`,
    );
  }
  const target = descend(root, root, ...reference.slice(2).split("/").map(unescapeToken));
  if (!target)
    throw new Error(`The document refers to ${reference} at ${place.pointer}, which does not exist.`);
  return target;
}

function escapeToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeToken(token: string): string {
  return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}
