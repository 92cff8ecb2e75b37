import type { JsonObject, JsonSchema } from "@medtainer/core";
import type { FieldChange, Merge } from "./merge-rows.js";
import type { SyncColumns } from "./sync-columns.js";
import type { SyncSource } from "./sync-input.js";

/** What only the vendor can change: the call that would, or where somebody has to. */
export type Proposal = {
  readonly key?: string;
  /** The sheet's row, from 1. */
  readonly row: number;
  readonly changes: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
} & ({ readonly tool: string; readonly input: JsonObject } | { readonly byHand: string });

/** The changes that the sheet asks of the collection, one for each item; the vendor has the last word on its own data. */
export function proposeCalls(
  { propose, create }: Merge,
  columns: SyncColumns,
  source: SyncSource,
  firstRow: number,
): Proposal[] {
  const byKey = new Map<string, FieldChange[]>();
  for (const change of propose) byKey.set(change.key, [...(byKey.get(change.key) ?? []), change]);
  const updates = [...byKey].map(([key, changes]): Proposal => {
    const fields = changes.map(({ pointer, to }) => [lastPart(pointer), to] as const);
    return {
      key,
      row: firstRow + (changes[0]?.row ?? 0),
      changes: Object.fromEntries(changes.map(({ header, from, to }) => [header, { from, to }])),
      ...callFor(source, ["update", "save"], fields, key),
    };
  });
  const pointers = new Map(
    columns.fields.flatMap(({ header, source: of }) => ("pointer" in of ? [[header, of.pointer]] : [])),
  );
  const creations = create.map(({ row, values }): Proposal => {
    const fields = Object.entries(values).flatMap(([header, to]) => {
      const pointer = pointers.get(header);
      return pointer === undefined ? [] : [[lastPart(pointer), to] as const];
    });
    return {
      row: firstRow + row,
      changes: Object.fromEntries(Object.entries(values).map(([header, to]) => [header, { from: "", to }])),
      ...callFor(source, ["create", "save"], fields),
    };
  });
  return [...updates, ...creations];
}

/** A tool of the vendor that takes every one of the fields as text, and the item's id where there is one. */
function callFor(
  { collection, tools }: SyncSource,
  verbs: readonly string[],
  fields: readonly (readonly [name: string, text: string])[],
  key?: string,
): { tool: string; input: JsonObject } | { byHand: string } {
  const { vendor, kind } = collection;
  const singular = kind.replace(/s$/, "");
  const names = verbs.map((verb) => `${vendor.replaceAll("-", "_")}_${verb}_${singular}`);
  const tool = tools.find(({ name }) => names.includes(name));
  const idNames = [lastPart(collection.key), "id", `${singular}Id`, `${singular}_id`];
  const properties: Readonly<Record<string, JsonSchema>> = tool?.input.properties ?? {};
  const idName = idNames.find((name) => name in properties);
  const isTaken = fields.length > 0 && fields.every(([name]) => takesText(properties[name]));
  if (tool !== undefined && isTaken && (key === undefined || idName !== undefined)) {
    const id = key !== undefined && idName !== undefined ? { [idName]: key } : {};
    return { tool: tool.name, input: { ...id, ...Object.fromEntries(fields) } };
  }
  const what = key === undefined ? `a new ${singular}` : `${singular} ${key}`;
  return {
    byHand: `No tool here writes ${what} of ${vendor} with these fields: somebody has to, at ${vendor} itself.`,
  };
}

function takesText(schema: JsonSchema | undefined): boolean {
  return [schema?.type].flat().includes("string");
}

function lastPart(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
