import { isObject } from "../schema.js";
import type { Original, OriginalParameter } from "./original.js";

/** The value where it is an object, else an empty one. */
export function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** Every parameter of an operation, `$ref`s followed: its own go before those that it shares with others. */
export function collectParameters(
  resolve: Original["resolve"],
  shared: unknown,
  own: unknown,
): Record<string, unknown>[] {
  const all = [shared, own].flatMap((list) => (Array.isArray(list) ? list : []));
  const byPlace = new Map(
    all
      .map((value) => objectOf(resolve(value)))
      .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
  );
  return [...byPlace.values()];
}

/** Headers that OpenAPI says to ignore as parameters. */
const ignoredHeaders = ["accept", "content-type", "authorization"];

/** True for a parameter that the caller gives, and not the client by itself. */
export function isGiven({ in: place, name }: OriginalParameter): boolean {
  return place !== "header" || !ignoredHeaders.includes(name.toLowerCase());
}

/** A path without the slash at its end. */
export function withoutSlash(path: string): string {
  return path.replace(/\/+$/, "");
}
