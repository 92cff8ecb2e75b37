import type { Json } from "@medtainer/core";

/** What a cell may hold. */
export type CellValue = string | number | boolean | null;

/** A cell as it is kept. */
export interface SheetCell {
  /** `null` for an empty one; of a formula, nothing until it is computed. */
  readonly value: CellValue;
  /** The formula, with its `=`. */
  readonly formula?: string;
  /** How the value is shown, where that is not the value itself: dates, percentages, money. */
  readonly shown?: string;
  /** True for a number that stands for a day. */
  readonly isDate?: boolean;
}

/** A cell with nothing in it. */
export const EMPTY: SheetCell = { value: null };

/** Days are counted from here (30 December 1899). */
const firstDayMs = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** A cell that keeps a value as it is given (RAW). */
export function rawCell(value: Json): SheetCell {
  if (typeof value === "number" || typeof value === "boolean") return { value };
  return typeof value === "string" && value !== "" ? { value } : EMPTY;
}

/** A cell as if the value had been typed in (USER_ENTERED), in an English locale. */
export function enteredCell(value: Json): SheetCell {
  if (typeof value !== "string") return rawCell(value);
  if (value.startsWith("=") && value.length > 1) return { value: null, formula: value };
  if (value.startsWith("'")) return rawCell(value.slice(1));
  const upper = value.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  return numberCell(value.trim()) ?? dateCell(value.trim()) ?? rawCell(value);
}

/** How a value is shown to a person. */
export function showValue(cell: SheetCell, value: CellValue): string {
  if (cell.shown !== undefined) return cell.shown;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return value ?? "";
}

function numberCell(text: string): SheetCell | undefined {
  const match = /^(-?)([$€£])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(%)?$/.exec(text);
  const [, minus = "", money = "", whole = "", fraction = "", percent = ""] = match ?? [];
  if (match === null || whole + fraction === "") return undefined;
  // A leading zero is kept by people on purpose, but not by Sheets.
  const amount = Number(`${minus}${whole.replaceAll(",", "")}${fraction}`);
  const value = percent === "" ? amount : amount / 100;
  const isPlain = money === "" && percent === "" && !whole.includes(",");
  return isPlain ? { value } : { value, shown: text };
}

function dateCell(text: string): SheetCell | undefined {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = parts
    ? [parts[1], parts[2], parts[3]]
    : [american?.[3], american?.[1], american?.[2]];
  if (year === undefined) return undefined;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (at.getUTCMonth() !== Number(month) - 1) return undefined;
  return { value: Math.round((at.getTime() - firstDayMs) / dayMs), shown: text, isDate: true };
}
