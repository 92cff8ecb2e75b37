import { MedtainerError } from "@medtainer/core";

/**
 * Cells of a spreadsheet. Rows and columns count from 0; the ends are the first that are not in it, and absent where the
 * range goes on to the edge of the sheet.
 */
export interface A1Range {
  /** The sheet's title; absent where the text names none, which means the first sheet. */
  readonly sheet?: string;
  readonly startRow: number;
  readonly endRow?: number;
  readonly startColumn: number;
  readonly endColumn?: number;
}

/** Google's own bounds: a sheet has at most 18,278 columns (ZZZ) and 10,000,000 cells. */
const mostColumns = 18_278;
const mostRows = 10_000_000;
const cellText = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/**
 * Reads A1 notation: `A1`, `B2:D9`, `C:C`, `2:5`, `B3:B`, each also after `Sheet!` or `'A sheet''s name'!`. Ends that stand
 * the wrong way round are turned, as Sheets does. A name alone, such as `Orders`, is a whole sheet where it cannot be a cell.
 *
 * @throws MedtainerError `invalid_input` where the text is none of these, or lies outside of any sheet.
 */
export function parseA1(text: string): A1Range {
  const { sheet, cells } = splitSheet(text.trim());
  if (cells === undefined) return { ...(sheet !== undefined && { sheet }), startRow: 0, startColumn: 0 };
  const [first = "", last, ...rest] = cells.split(":");
  const start = parseCell(first);
  const end = last === undefined ? start : parseCell(last);
  if (rest.length > 0 || start === undefined || end === undefined || !isRange(start, end, last !== undefined))
    throw notA1(text);
  const [startRow, endRow] = span(start.row, end.row);
  const [startColumn, endColumn] = span(start.column, end.column);
  return {
    ...(sheet !== undefined && { sheet }),
    startRow,
    ...(endRow !== undefined && { endRow }),
    startColumn,
    ...(endColumn !== undefined && { endColumn }),
  };
}

/** Writes a range so that Sheets reads it back as the same; the sheet's title stands in quotes where it needs them. */
export function writeA1({ sheet, startRow, endRow, startColumn, endColumn }: A1Range): string {
  const cells = writeCells({ startRow, endRow, startColumn, endColumn });
  if (sheet === undefined) return cells === "" ? "A:ZZZ" : cells;
  return cells === "" ? quoteSheet(sheet) : `${quoteSheet(sheet)}!${cells}`;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** The title as A1 notation writes it: always in quotes, since a bare one may read as a cell or a number. */
export function quoteSheet(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}

/** One end of a range; a whole row has no column, a whole column no row. */
interface Cell {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function splitSheet(text: string): { sheet?: string; cells?: string } {
  const quoted = /^'((?:[^']|'')+)'(?:!(.+))?$/s.exec(text);
  if (quoted) {
    const [, name = "", cells] = quoted;
    return { sheet: name.replaceAll("''", "'"), ...(cells !== undefined && { cells }) };
  }
  const bang = text.indexOf("!");
  if (bang > 0 && !text.startsWith("'")) return { sheet: text.slice(0, bang), cells: text.slice(bang + 1) };
  const isCells = text.split(":").every((part) => parseCell(part) !== undefined);
  const isName =
    bang === -1 && text !== "" && !text.includes(":") && !text.startsWith("'") && !isWhole(text, isCells);
  return isName ? { sheet: text } : { cells: text };
}

/** `A1` is a cell; `Orders`, `A` and `12` are no range of one part, so they can only be names. */
function isWhole(text: string, isCells: boolean): boolean {
  const cell = isCells ? parseCell(text) : undefined;
  return cell?.row !== undefined && cell.column !== undefined;
}

function parseCell(text: string): Cell | undefined {
  const match = cellText.exec(text);
  if (match === null || text === "") return undefined;
  const [, letters, digits] = match;
  if (letters === undefined && digits === undefined) return undefined;
  const column = letters === undefined ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const isInside = (column ?? 0) < mostColumns && (row ?? 0) < mostRows;
  return isInside ? { row, column } : undefined;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Both ends have a column, or both have a row; `A` and `5` alone are no range. */
function isRange(start: Cell, end: Cell, isPair: boolean): boolean {
  const sameColumns = (start.column === undefined) === (end.column === undefined);
  const sameRows = (start.row === undefined) === (end.row === undefined);
  if (!isPair) return start.row !== undefined && start.column !== undefined;
  return (start.column !== undefined && sameColumns) || (start.row !== undefined && sameRows);
}

function span(one: number | undefined, other: number | undefined): [start: number, end: number | undefined] {
  if (one === undefined || other === undefined) return [one ?? other ?? 0, undefined];
  return [Math.min(one, other), Math.max(one, other) + 1];
}

function writeCells({
  startRow,
  endRow,
  startColumn,
  endColumn,
}: {
  readonly startRow: number;
  readonly endRow: number | undefined;
  readonly startColumn: number;
  readonly endColumn: number | undefined;
}): string {
  const isAllRows = startRow === 0 && endRow === undefined;
  const isAllColumns = startColumn === 0 && endColumn === undefined;
  if (isAllRows && isAllColumns) return "";
  const column = (at: number | undefined) => (isAllColumns ? "" : columnName(at ?? mostColumns - 1));
  const first = `${column(startColumn)}${isAllRows ? "" : startRow + 1}`;
  const last = `${column(endColumn === undefined ? undefined : endColumn - 1)}${endRow ?? ""}`;
  return first === last && !isAllRows && !isAllColumns ? first : `${first}:${last}`;
}

function notA1(text: string): MedtainerError {
  const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
  return new MedtainerError(
    "invalid_input",
    `"${shown}" is no range of cells. Write A1:D20, Orders!A2:F, or 'A sheet with spaces'!B:B.`,
  );
}
