import {
  type CallOperation,
  type ItemContextChange,
  MedtainerError,
  type ToolContext,
} from "@medtainer/core";
import { writeA1 } from "../a1/a1-range.js";
import { batchUpdateSpreadsheet, batchUpdateValues } from "../generated/operations.js";
import type { CellWrite, ContextChange } from "./merge-rows.js";
import type { SyncPlan } from "./plan-sync.js";

/** One range to write; `null` leaves a cell alone. */
interface RangeWrite {
  readonly range: string;
  readonly values: (string | number | boolean | null)[][];
}

/** Google advises at most 2 MB a request. */
const mostCharacters = 1_000_000;
const mostRanges = 500;

/**
 * Carries a plan out: first what is known here, then the cells, in batches that Sheets does whole or not at all. What is cut
 * is gone on with by the same call: what is done already is found done.
 *
 * @throws MedtainerError as the vendor's operations, with how far it came.
 */
export async function carryOut(
  plan: SyncPlan,
  call: CallOperation,
  context: ToolContext,
): Promise<{ readonly requests: number }> {
  const { source, merge, sheet } = plan;
  for (const change of merge.learn)
    await context.collections.learn(
      source.collection,
      change.key,
      () => changeOf(change),
      `${change.header}: "${change.to}", from the sheet ${sheet.title}`.slice(0, 500),
    );
  await makeRoom(plan, call);
  const batches = inBatches(toRanges(plan));
  for (const [at, data] of batches.entries()) {
    context.reportProgress({ progress: at, total: batches.length, message: `Writing ${data.length} ranges` });
    await call(batchUpdateValues, {
      spreadsheetId: sheet.spreadsheetId,
      valueInputOption: "RAW",
      data,
      fields: "totalUpdatedCells",
    }).catch((reason: unknown) => stop(reason, at, batches.length));
  }
  return { requests: batches.length };
}

/** The cells as they were, for whoever wants them back; `added` is the range of new rows. */
export function undoOf({ merge, sheet }: SyncPlan, most: number) {
  const added = merge.add.map(({ row }) => row);
  const { range } = sheet;
  const before = merge.writes.filter(({ row }) => !added.includes(row)).slice(0, most);
  return {
    cells: before.map(({ row, column, was }) => ({ range: cellAt(sheet, row, column), values: [[was]] })),
    ...(added.length > 0 && {
      addedRows: writeA1({
        ...range,
        startRow: range.startRow + Math.min(...added),
        endRow: range.startRow + Math.max(...added) + 1,
      }),
    }),
  };
}

function changeOf({ context, to }: ContextChange): ItemContextChange {
  if (context === "importance") return { importance: to === "" ? null : Number(to) };
  if (context === "notes") return { notes: to };
  return {
    nicknames: to
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  };
}

/** Cells beyond the last row of a sheet cannot be written. */
async function makeRoom({ merge, sheet }: SyncPlan, call: CallOperation): Promise<void> {
  const last = Math.max(0, ...merge.writes.map(({ row }) => sheet.range.startRow + row + 1));
  if (last <= sheet.rowCount) return;
  const appendDimension = {
    sheetId: sheet.sheetId,
    dimension: "ROWS" as const,
    length: last - sheet.rowCount,
  };
  await call(batchUpdateSpreadsheet, { spreadsheetId: sheet.spreadsheetId, requests: [{ appendDimension }] });
}

/** One range for each row. */
function toRanges({ merge, sheet }: SyncPlan): RangeWrite[] {
  const byRow = new Map<number, CellWrite[]>();
  for (const write of merge.writes) byRow.set(write.row, [...(byRow.get(write.row) ?? []), write]);
  const rows = [...byRow].toSorted(([one], [other]) => one - other);
  return rows.map(([row, writes]) => {
    const first = Math.min(...writes.map(({ column }) => column));
    const last = Math.max(...writes.map(({ column }) => column));
    const values: (string | number | boolean | null)[] = Array.from({ length: last - first + 1 }, () => null);
    for (const { column, value } of writes) values[column - first] = value;
    return { range: areaAt(sheet, row, first, last), values: [values] };
  });
}

function areaAt({ range }: SyncPlan["sheet"], row: number, first: number, last: number): string {
  const startRow = range.startRow + row;
  const startColumn = range.startColumn + first;
  return writeA1({
    sheet: range.sheet,
    startRow,
    endRow: startRow + 1,
    startColumn,
    endColumn: range.startColumn + last + 1,
  });
}

function cellAt(sheet: SyncPlan["sheet"], row: number, column: number): string {
  return areaAt(sheet, row, column, column);
}

function inBatches(ranges: readonly RangeWrite[]): RangeWrite[][] {
  const batches: RangeWrite[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const range of ranges) {
    const length = JSON.stringify(range).length;
    const current = batches.at(-1);
    if (current === undefined || current.length >= mostRanges || size + length > mostCharacters) {
      batches.push([range]);
      size = length;
    } else {
      current.push(range);
      size += length;
    }
  }
  return batches;
}

function stop(reason: unknown, at: number, total: number): never {
  const error = MedtainerError.from(reason);
  throw new MedtainerError(
    error.code,
    `Batch ${at + 1} of ${total} failed: ${error.message} ${at} were written before. The same call with the same plan goes on from there.`,
    { ...error.details, cause: reason },
  );
}
