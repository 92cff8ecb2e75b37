import { isObject, pointerPart } from "../schema.js";
import type { Source } from "./source.js";

/** What a `$ref` leads to, and where that stands. */
export interface Target {
  readonly value: unknown;
  /** JSON Pointer into the file, after every `$ref` on the way. */
  readonly pointer: string;
}

/** Nobody writes longer chains of `$ref` to `$ref`; a cycle does. */
const maxHops = 50;

/**
 * Follows a `$ref` within the file, through other `$ref`s on the way and at its end.
 *
 * @param from Where the `$ref` stands, for the error.
 * @throws SpecError when it leads out of the file, to nothing, or in a circle.
 */
export function resolveReference(source: Source, reference: string, from: string): Target {
  return follow(source, reference, from, 0);
}

/** The value itself, or what its `$ref` leads to. */
export function dereference(source: Source, value: unknown, pointer: string): Target {
  if (!isObject(value) || typeof value.$ref !== "string") return { value, pointer };
  return resolveReference(source, value.$ref, pointer);
}

function follow(source: Source, reference: string, from: string, hops: number): Target {
  if (reference !== "#" && !reference.startsWith("#/")) {
    throw source.error(
      from,
      `"${reference}" is not a JSON Pointer into this file. Bundle the description into one file first.`,
    );
  }
  if (hops > maxHops) throw source.error(from, `"${reference}" leads in a circle of references.`);
  let target: Target = { value: source.data, pointer: "" };
  for (const part of reference.slice(1).split("/").slice(1)) {
    const key = decodePart(part);
    target = { value: child(target.value, key), pointer: target.pointer + pointerPart(key) };
    if (target.value === undefined) throw source.error(from, `"${reference}" leads to nothing in this file.`);
    if (isObject(target.value) && typeof target.value.$ref === "string") {
      target = follow(source, target.value.$ref, target.pointer, hops + 1);
    }
  }
  return target;
}

function child(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function decodePart(part: string): string {
  const unescaped = part.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(unescaped);
  } catch {
    return unescaped;
  }
}
