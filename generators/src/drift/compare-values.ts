import type { Json } from "@medtainer/core";
import type { Schema } from "../schema.js";
import { effectiveTypes } from "./resolve-schema.js";

/** How the types or the listed values of two schemas differ. */
export interface ValueDifference {
  readonly kind: "type-widened" | "type-narrowed" | "type-changed" | "value-added" | "value-removed";
  readonly before: string;
  readonly after: string;
}

/** Compares types first; lists of values only where the types have something in common. */
export function compareValues(before: Schema, after: Schema): ValueDifference[] {
  const [old, current] = [effectiveTypes(before), effectiveTypes(after)];
  const words = { before: showTypes(old), after: showTypes(current) };
  const [wider, narrower] = [covers(current, old), covers(old, current)];
  if (!wider && !narrower) return [{ kind: "type-changed", ...words }];
  const types: ValueDifference[] =
    wider && narrower ? [] : [{ kind: wider ? "type-widened" : "type-narrowed", ...words }];
  return [...types, ...compareLists(before.enum, after.enum)];
}

function compareLists(before: Json[] | undefined, after: Json[] | undefined): ValueDifference[] {
  if (before === undefined && after === undefined) return [];
  const [old, current] = [listed(before), listed(after)];
  if (before === undefined) return [{ kind: "type-narrowed", before: "any value", after: show(current) }];
  if (after === undefined) return [{ kind: "type-widened", before: show(old), after: "any value" }];
  const removed = old.filter((value) => !current.includes(value));
  const added = current.filter((value) => !old.includes(value));
  const words = { before: show(removed), after: show(added) };
  return [
    ...(removed.length > 0 ? [{ kind: "value-removed", ...words } as const] : []),
    ...(added.length > 0 ? [{ kind: "value-added", ...words } as const] : []),
  ];
}

/** Null is a matter of the types. */
function listed(values: readonly Json[] = []): string[] {
  return values.filter((value) => value !== null).map((value) => JSON.stringify(value));
}

function show(values: readonly string[]): string {
  const [shown, more] = [values.slice(0, 12), values.length - 12];
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

/** Whether each of the narrower types is among the wider ones; an integer is a number. */
function covers(wider: readonly string[], narrower: readonly string[]): boolean {
  return narrower.every((type) => wider.includes(type) || (type === "integer" && wider.includes("number")));
}

function showTypes(types: readonly string[]): string {
  return types.length >= 6 ? "anything" : types.join(" or ");
}
