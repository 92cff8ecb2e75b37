import { type CallOperation, type Json, MedtainerError } from "@medtainer/core";
import { type A1Range, parseA1, writeA1 } from "../a1/a1-range.js";
import { getSpreadsheet, getValues } from "../generated/operations.js";
import { cellText } from "./field-value.js";
import type { SheetRow } from "./merge-rows.js";

/** At most this many rows are synced. */
export const MOST_ROWS = 5_000;
const mostColumns = 60;

/** A range of a sheet as it is now. */
export interface SeenSheet {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** The range with its sheet's title and all of its columns; open below. */
  readonly range: Required<Pick<A1Range, "sheet" | "startRow" | "startColumn" | "endColumn">>;
  readonly title: string;
  readonly url: string;
  /** How many rows the sheet has now. */
  readonly rowCount: number;
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
  /** What stands in each cell, formulas as formulas: row by row, the headers first. */
  readonly content: readonly (readonly Json[])[];
}

/**
 * Reads a range whose first row has headers. Its last row does not count: rows are read as far as there are any.
 *
 * @throws MedtainerError `invalid_input` where the range is none, is too wide, or has too many rows.
 */
export async function readSheet(
  call: CallOperation,
  spreadsheetId: string,
  text: string,
): Promise<SeenSheet> {
  const wanted = parseA1(text);
  const book = await call(getSpreadsheet, {
    spreadsheetId,
    fields:
      "properties.title,spreadsheetUrl,sheets.properties(sheetId,title,index,gridProperties(rowCount,columnCount))",
  });
  const all = (book.sheets ?? []).map(({ properties = {} }) => properties);
  const sheet = wanted.sheet === undefined ? all[0] : all.find(({ title }) => title === wanted.sheet);
  if (sheet?.title === undefined) {
    const titles = all.map(({ title }) => title).join(", ");
    throw new MedtainerError(
      "invalid_input",
      `The spreadsheet has no sheet "${wanted.sheet ?? ""}". It has ${titles}.`,
    );
  }
  const { rowCount = 0, columnCount = 0 } = sheet.gridProperties ?? {};
  const endColumn = Math.min(wanted.endColumn ?? columnCount, columnCount);
  const range = { sheet: sheet.title, startRow: wanted.startRow, startColumn: wanted.startColumn, endColumn };
  const width = endColumn - range.startColumn;
  if (width < 1 || width > mostColumns || range.startRow >= rowCount)
    throw new MedtainerError(
      "invalid_input",
      `The range must have 1 to ${mostColumns} columns within the sheet, which has ${columnCount} columns and ${rowCount} rows.`,
    );
  const place = {
    spreadsheetId,
    range: writeA1({ ...range, endRow: Math.min(rowCount, range.startRow + MOST_ROWS + 2) }),
  };
  const content = await readValues(call, place, "FORMULA");
  const values = await readValues(call, place, "UNFORMATTED_VALUE");
  if (content.length > MOST_ROWS + 1)
    throw new MedtainerError(
      "invalid_input",
      `The range has more than ${MOST_ROWS} rows. Sync a part of it.`,
    );
  return {
    spreadsheetId,
    sheetId: sheet.sheetId ?? 0,
    range,
    title: book.properties?.title ?? "",
    url: book.spreadsheetUrl ?? "",
    rowCount,
    headers: Array.from({ length: width }, (_, at) => cellText(values[0]?.[at])),
    rows: content.slice(1).map((row, at) => toRow(at + 1, row, values[at + 1] ?? [])),
    content,
  };
}

async function readValues(
  call: CallOperation,
  place: { readonly spreadsheetId: string; readonly range: string },
  valueRenderOption: "FORMULA" | "UNFORMATTED_VALUE",
): Promise<readonly (readonly Json[])[]> {
  const dateTimeRenderOption = "FORMATTED_STRING";
  const { values = [] } = await call(getValues, { ...place, valueRenderOption, dateTimeRenderOption });
  // Cells are JSON; the description gives them no type.
  return values as readonly (readonly Json[])[];
}

/** A text may begin with an equals sign too; only a formula has another value than its text. */
function toRow(at: number, content: readonly Json[], values: readonly Json[]): SheetRow {
  const formulas = content.flatMap((cell, column): [number, string][] =>
    typeof cell === "string" && cell.startsWith("=") && values[column] !== cell ? [[column, cell]] : [],
  );
  return { at, values, formulas: new Map(formulas) };
}
