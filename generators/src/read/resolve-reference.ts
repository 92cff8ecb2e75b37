import { isObject, pointerKeys, pointerPart } from "../schema.js";
import { BrokenReferenceError } from "../spec-error.js";
import { joinPlace, splitPlace } from "./place.js";
import type { Source } from "./source.js";

/** What a `$ref` leads to, and where that stands. */
export interface Target {
  readonly value: unknown;
  /** Place in the description, after every `$ref` on the way. */
  readonly pointer: string;
}

/** Nobody writes longer chains of `$ref` to `$ref`; a cycle does. */
const maxHops = 50;

/**
 * Follows a `$ref` within the description, through other `$ref`s on the way and at its end.
 *
 * @param from Where the `$ref` stands: a local one leads into the same file, and the error names it.
 * @throws BrokenReferenceError when it leads to nothing.
 * @throws SpecError when it leads where nothing is read, or in a circle.
 */
export function resolveReference(source: Source, reference: string, from: string): Target {
  return follow(source, reference, from, 0);
}

/** The value itself, or what its `$ref` leads to. */
export function dereference(source: Source, value: unknown, pointer: string): Target {
  if (!isObject(value) || typeof value.$ref !== "string") return { value, pointer };
  return resolveReference(source, value.$ref, pointer);
}

/** What stands at a place that an earlier {@link Target} has named. */
export function valueAt(source: Source, place: string): unknown {
  const { file, pointer } = splitPlace(place);
  return pointerKeys(pointer).reduce(child, dataOf(source, file));
}

function follow(source: Source, reference: string, from: string, hops: number): Target {
  if (hops > maxHops) throw source.error(from, `"${reference}" leads in a circle of references.`);
  const { file, pointer } = enter(source, reference, from);
  let target: Target = { value: dataOf(source, file), pointer: joinPlace({ file, pointer: "" }) };
  for (const key of pointerKeys(pointer).map(decode)) {
    target = { value: child(target.value, key), pointer: target.pointer + pointerPart(key) };
    if (target.value === undefined)
      throw broken(source, from, `"${reference}" leads to nothing in this file.`);
    if (isObject(target.value) && typeof target.value.$ref === "string") {
      target = follow(source, target.value.$ref, target.pointer, hops + 1);
    }
  }
  return target;
}

/** The file that a reference leads into, and where in it. */
function enter(source: Source, reference: string, from: string) {
  const [path = "", pointer = ""] = reference.split("#", 2);
  if (pointer !== "" && !pointer.startsWith("/")) {
    throw source.error(from, `"${reference}" is not a JSON Pointer.`);
  }
  if (path === "") return { file: splitPlace(from).file, pointer };
  const file = source.open(path, from);
  if (file === undefined) throw broken(source, from, `"${reference}" leads to a file that is not there.`);
  return { file, pointer };
}

function dataOf(source: Source, file: string): unknown {
  return file === "" ? source.data : source.others.get(file)?.data;
}

function broken(source: Source, from: string, message: string): BrokenReferenceError {
  return new BrokenReferenceError(message, source.error(from, message).place);
}

function child(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
