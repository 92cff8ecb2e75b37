import type { Json } from "../json.js";

/** True for equal values; the order of an object's members does not matter. `undefined` stands for absent. */
export function isSameJson(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSameJson(left[key], right[key]))
  );
}

type Container = { readonly [key: string]: Json };

/** An array is read as an object with its positions as keys. */
function isContainer(value: Json | undefined): value is Container {
  return typeof value === "object" && value !== null;
}
