import type { Json } from "@medtainer/core";
import { Refusal } from "@medtainer/sandbox";
import { type A1Range, parseA1, writeA1 } from "../a1/a1-range.js";
import { type CellValue, EMPTY, enteredCell, rawCell, type SheetCell, showValue } from "./cells.js";
import { computedValue, type Workbook } from "./formulas.js";
import type { GoogleWorld, KeptSheet } from "./tables.js";

/** A range of one sheet with both ends. */
export interface GridArea {
  readonly sheet: KeptSheet;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** How values are asked for. */
export type RenderOptions = {
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
};

/** The sheets of a spreadsheet, in their order. @throws Refusal 404 where there is no such spreadsheet. */
export function sheetsOf({ books, sheets }: GoogleWorld, spreadsheetId: string): KeptSheet[] {
  books.find(spreadsheetId);
  return sheets
    .list()
    .filter((sheet) => sheet.spreadsheetId === spreadsheetId)
    .toSorted((one, other) => one.properties.index - other.properties.index);
}

/** Finds the cells of a range. @throws Refusal 400 as Sheets says it, where there is no such range. */
export function findArea(tables: GoogleWorld, spreadsheetId: string, text: string): GridArea {
  const sheets = sheetsOf(tables, spreadsheetId);
  const range = namedRange(tables, spreadsheetId, sheets, text) ?? parse(text);
  const sheet =
    range.sheet === undefined
      ? sheets[0]
      : sheets.find(({ properties }) => properties.title.toLowerCase() === range.sheet?.toLowerCase());
  if (sheet === undefined) throw new Refusal(400, `Unable to parse range: ${text}`);
  const { rows, columns } = sizeOf(sheet);
  if (
    range.startRow >= rows ||
    range.startColumn >= columns ||
    (range.endRow ?? 0) > rows ||
    (range.endColumn ?? 0) > columns
  )
    throw new Refusal(
      400,
      `Range (${writeA1({ ...range, sheet: sheet.properties.title })}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`,
    );
  return {
    sheet,
    startRow: range.startRow,
    endRow: range.endRow ?? rows,
    startColumn: range.startColumn,
    endColumn: range.endColumn ?? columns,
  };
}

/** The range's own name, as replies show it. */
export function nameArea({ sheet, ...cells }: GridArea): string {
  const text = writeA1(cells);
  const { title } = sheet.properties;
  return `${/^[A-Za-z]\w*$/.test(title) ? title : writeA1({ sheet: title, startRow: 0, startColumn: 0 })}!${text}`;
}

/** The values of an area, row by row, without what is empty at the ends. */
export function readArea(tables: GoogleWorld, area: GridArea, options: RenderOptions): Json[][] {
  const { sheet } = area;
  const workbook = workbookOf(tables, sheet);
  const rows = sheet.rows.slice(area.startRow, area.endRow).map((row) =>
    trimEnd(
      row.slice(area.startColumn, area.endColumn).map((cell) => render(cell, workbook, options)),
      (value) => value === "",
    ),
  );
  return trimEnd(rows, (row) => row.length === 0);
}

/** Writes values from an area's first cell on; `null` leaves a cell alone. @throws Refusal 400 beyond the sheet's edge. */
export function writeArea(
  tables: GoogleWorld,
  area: GridArea,
  values: readonly (readonly Json[])[],
  option: string,
): GridArea {
  const { rows, columns } = sizeOf(area.sheet);
  const width = Math.max(0, ...values.map((row) => row.length));
  const endRow = area.startRow + values.length;
  const endColumn = area.startColumn + width;
  if (endRow > Math.min(rows, area.endRow) || endColumn > Math.min(columns, area.endColumn))
    throw new Refusal(
      400,
      `Requested writing within range [${nameArea(area)}], but tried writing outside of it.`,
    );
  const make = option === "USER_ENTERED" ? enteredCell : rawCell;
  const changed = [...area.sheet.rows];
  for (const [down, row] of values.entries()) {
    const at = area.startRow + down;
    changed[at] = replaceCells(
      changed[at] ?? [],
      area.startColumn,
      row.map((value) => (value === null ? undefined : make(value))),
    );
  }
  const filled = Array.from(changed, (row) => row ?? []);
  tables.sheets.update(area.sheet.key, { rows: filled });
  return { ...area, endRow, endColumn };
}

/** Empties an area. */
export function clearArea(
  tables: GoogleWorld,
  { sheet, startRow, endRow, startColumn, endColumn }: GridArea,
): void {
  const rows = sheet.rows.map((row, at) =>
    at < startRow || at >= endRow
      ? row
      : row.map((cell, column) => (column < startColumn || column >= endColumn ? cell : EMPTY)),
  );
  tables.sheets.update(sheet.key, { rows });
}

/** How many rows and columns a sheet has. */
export function sizeOf({ properties }: KeptSheet): { readonly rows: number; readonly columns: number } {
  const { rowCount = 1_000, columnCount = 26 } = properties.gridProperties ?? {};
  return { rows: rowCount, columns: columnCount };
}

/** Other sheets are seen under their titles. */
export function workbookOf(tables: GoogleWorld, own: KeptSheet): Workbook {
  const sheets = sheetsOf(tables, own.spreadsheetId);
  return {
    rowsOf: (title) =>
      title === undefined ? own.rows : sheets.find(({ properties }) => properties.title === title)?.rows,
  };
}

function parse(text: string): A1Range {
  try {
    return parseA1(text);
  } catch {
    throw new Refusal(400, `Unable to parse range: ${text}`);
  }
}

function namedRange(
  { books }: GoogleWorld,
  spreadsheetId: string,
  sheets: readonly KeptSheet[],
  text: string,
): A1Range | undefined {
  const found = books.find(spreadsheetId).namedRanges.find(({ name }) => name === text)?.range;
  if (found === undefined) return undefined;
  const sheet = sheets.find(({ properties }) => properties.sheetId === (found.sheetId ?? 0));
  return {
    ...(sheet && { sheet: sheet.properties.title }),
    startRow: found.startRowIndex ?? 0,
    startColumn: found.startColumnIndex ?? 0,
    ...(found.endRowIndex !== undefined && { endRow: found.endRowIndex }),
    ...(found.endColumnIndex !== undefined && { endColumn: found.endColumnIndex }),
  };
}

function render(cell: SheetCell, workbook: Workbook, options: RenderOptions): Json {
  const { valueRenderOption = "FORMATTED_VALUE", dateTimeRenderOption = "SERIAL_NUMBER" } = options;
  if (valueRenderOption === "FORMULA" && cell.formula !== undefined) return cell.formula;
  const value: CellValue = computedValue(cell, workbook);
  const isShown =
    valueRenderOption === "FORMATTED_VALUE" ||
    (cell.isDate === true && dateTimeRenderOption === "FORMATTED_STRING");
  return isShown ? showValue(cell, value) : (value ?? "");
}

function replaceCells(
  row: readonly SheetCell[],
  start: number,
  cells: readonly (SheetCell | undefined)[],
): SheetCell[] {
  const length = Math.max(row.length, start + cells.length);
  return Array.from({ length }, (_, column) => cells[column - start] ?? row[column] ?? EMPTY);
}

function trimEnd<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): Item[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}
