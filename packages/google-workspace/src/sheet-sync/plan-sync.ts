import { type CallOperation, type Collections, type JsonObject, MedtainerError } from "@medtainer/core";
import { fieldValue } from "./field-value.js";
import { type Merge, mergeRows, type SyncItem } from "./merge-rows.js";
import { MOST_ROWS, readSheet, type SeenSheet } from "./read-sheet.js";
import { findColumns, type SyncColumn, type SyncColumns } from "./sync-columns.js";
import type { SyncInput, SyncSource, SyncSources } from "./sync-input.js";

/** What has to be done, and what it was computed from. */
export interface SyncPlan {
  /** Names the state that the sheet will have, so that it stays the same while the plan is carried out. */
  readonly id: string;
  readonly source: SyncSource;
  readonly sheet: SeenSheet;
  readonly columns: SyncColumns;
  readonly merge: Merge;
  /** How many items the collection has. */
  readonly items: number;
  /** Milliseconds since 1970: the collection was so then, or later. */
  readonly asOfMs: number;
}

const pageSize = 500;

/**
 * Reads both sides and compares them. Changes nothing, but that a collection which is too old is read anew.
 *
 * @throws MedtainerError `invalid_input` where range, columns or collection do not fit; as the vendors' operations.
 */
export async function planSync(
  input: SyncInput,
  sources: SyncSources,
  call: CallOperation,
  collections: Collections,
): Promise<SyncPlan> {
  const source = sources.get(input.collection);
  if (source === undefined)
    throw new MedtainerError(
      "invalid_input",
      `There is no collection "${input.collection}". There is ${[...sources.keys()].join(", ")}.`,
    );
  const sheet = await readSheet(call, input.spreadsheetId, input.range);
  const { things, asOfMs } = await readThings(collections, source, input.labels ?? []);
  const width = sheet.range.endColumn - sheet.range.startColumn;
  const isFree = (at: number) => sheet.content.every((row) => (row[at] ?? "") === "");
  const columns = findColumns(
    { headers: sheet.headers, isFree, width },
    source.collection,
    input.columns ?? {},
    things.map(({ data }) => data),
  );
  const items = await withContexts(collections, source, columns, things);
  const merge = mergeRows(columns, sheet.rows, items, input.conflicts ?? "keep");
  const id = await nameTarget(input, sheet, merge);
  return { id, source, sheet, columns, merge, items: items.length, asOfMs };
}

interface Thing {
  readonly id: string;
  readonly data: JsonObject;
}

/** The oldest first, so that what is added is always added in the same order. */
async function readThings(
  collections: Collections,
  { collection }: SyncSource,
  labels: readonly string[],
): Promise<{ readonly things: readonly Thing[]; readonly asOfMs: number }> {
  const things: Thing[] = [];
  for (let after: number | undefined; ; ) {
    const page = await collections.read(collection, {
      labels,
      order: "oldest",
      limit: pageSize,
      ...(after !== undefined && { after }),
    });
    if (page.total > MOST_ROWS)
      throw new MedtainerError(
        "invalid_input",
        `${collection.kind} has ${page.total} items, and at most ${MOST_ROWS} are synced. Choose some by labels.`,
      );
    things.push(...page.items);
    after = page.items.at(-1)?.sequence;
    if (page.items.length < pageSize) return { things, asOfMs: page.asOfMs };
  }
}

async function withContexts(
  collections: Collections,
  { collection }: SyncSource,
  { fields }: SyncColumns,
  things: readonly Thing[],
): Promise<SyncItem[]> {
  const needsContexts = fields.some(({ source }) => "context" in source);
  const contexts = needsContexts ? await collections.contexts(collection) : new Map();
  return things.map(({ id, data }) => {
    const context: JsonObject = contexts.get(id) ?? {};
    const valueIn = ({ source }: SyncColumn) =>
      "context" in source ? fieldValue(context, `/${source.context}`) : fieldValue(data, source.pointer);
    return { key: id, values: new Map(fields.map((column) => [column.name, valueIn(column)])) };
  });
}

/** A SHA-256 of the range as it will be. Whatever part of the plan is done already, the whole comes to the same. */
async function nameTarget(input: SyncInput, sheet: SeenSheet, { writes }: Merge): Promise<string> {
  const target = sheet.content.map((row) => [...row]);
  for (const { row, column, value } of writes) {
    while (target.length <= row) target.push([]);
    const cells = target[row] ?? [];
    while (cells.length < column) cells.push("");
    cells[column] = value;
    target[row] = cells;
  }
  const { spreadsheetId, collection, labels = [], conflicts = "keep" } = input;
  const columns = Object.entries(input.columns ?? {}).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const wanted = [spreadsheetId, collection, labels, conflicts, columns, sheet.range];
  const text = JSON.stringify([wanted, target.map(trimEnd)]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, 32);
}

function trimEnd(cells: readonly unknown[]): readonly unknown[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
