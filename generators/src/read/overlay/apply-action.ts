import { exec } from "jsonpath-rfc9535";
import { isObject } from "../../schema.js";
import type { SpecError } from "../../spec-error.js";
import type { OverlayAction } from "./read-overlay.js";

/** What an action changes; an object of its own, so that the whole of it can be a target. */
interface Copy {
  root: unknown;
}

/**
 * Makes one correction in place (OpenAPI Overlay 1.0, section 4.4.3).
 *
 * @param complain Makes the error for a target that is no JSONPath, or that cannot be changed so.
 * @returns The number of places that were changed.
 */
export function applyAction(
  copy: Copy,
  { target, update, remove }: OverlayAction,
  complain: (message: string) => SpecError,
): number {
  const places = findPlaces(copy.root, target, complain);
  // From the last on, so that the positions in an array that are still to come stay what they are.
  for (const place of places.toReversed()) {
    if (remove === true) removeAt(copy, place, complain);
    else if (update !== undefined) updateAt(copy, place, update, complain);
  }
  return places.length;
}

/** Keys from the root down. */
type Place = readonly (string | number)[];

function findPlaces(root: unknown, target: string, complain: (message: string) => SpecError): Place[] {
  const places: Place[] = [];
  try {
    // Descriptions come from JSON or YAML, and unknown is what a reader knows of them.
    exec(root as Parameters<typeof exec>[0], target, (_, path) => places.push(path.map(readKey)));
  } catch (error) {
    throw complain(`"${target}" is no JSONPath: ${error instanceof Error ? error.message : String(error)}`);
  }
  return places;
}

/** The library writes keys as a normalized path does (RFC 9535, section 2.7). */
function readKey(key: string | number): string | number {
  if (typeof key === "number") return key;
  return key.replace(/\\(u[0-9a-f]{4}|.)/g, (_, escaped: string) => {
    if (escaped.length === 5) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return shortEscapes[escaped] ?? escaped;
  });
}

const shortEscapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function removeAt(copy: Copy, place: Place, complain: (message: string) => SpecError): void {
  const key = place.at(-1);
  if (key === undefined) throw complain("The whole description cannot be removed.");
  const parent = valueAt(copy.root, place.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent)) delete parent[key];
}

function updateAt(copy: Copy, place: Place, update: unknown, complain: (message: string) => SpecError): void {
  const value = valueAt(copy.root, place);
  if (Array.isArray(value)) value.push(structuredClone(update));
  else if (isObject(value) && isObject(update)) mergeInto(value, update);
  else throw complain("Only an object or an array can be updated; the target must name one.");
}

function valueAt(root: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}

/** Objects are merged, arrays joined, and everything else replaced. */
function mergeInto(target: Record<string, unknown>, update: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(update)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isObject(present) && isObject(value)) mergeInto(present, value);
    else if (Array.isArray(present) && Array.isArray(value)) present.push(...structuredClone(value));
    else target[key] = structuredClone(value);
  }
}
