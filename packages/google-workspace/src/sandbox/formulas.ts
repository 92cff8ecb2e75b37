import { parseA1 } from "../a1/a1-range.js";
import type { CellValue, SheetCell } from "./cells.js";

/** The cells that a formula may speak of. */
export interface Workbook {
  /** The rows of a sheet, or of the formula's own where no title is given; undefined where there is no such sheet. */
  rowsOf(title: string | undefined): readonly (readonly SheetCell[])[] | undefined;
}

const deepest = 50;

/**
 * The value of a formula: numbers, cells, `+ - * /`, brackets, texts, and SUM, AVERAGE, COUNT, COUNTA, MAX, MIN. What it does not
 * know or cannot compute is `#NAME?`, `#REF!`, `#DIV/0!`, `#VALUE!` or `#ERROR!`, as in Sheets.
 */
export function computeFormula(formula: string, workbook: Workbook, depth = 0): CellValue {
  if (depth > deepest) return "#REF!";
  try {
    return new FormulaReader(formula.slice(1), workbook, depth).readAll();
  } catch (reason) {
    if (reason instanceof FormulaError) return reason.message;
    throw reason;
  }
}

/** The value of a cell, computed where it is a formula. */
export function computedValue(cell: SheetCell | undefined, workbook: Workbook, depth = 0): CellValue {
  if (cell?.formula === undefined) return cell?.value ?? null;
  return computeFormula(cell.formula, workbook, depth + 1);
}

class FormulaError extends Error {}

const reference =
  /\s*((?:'(?:[^']|'')+'|[\p{L}\p{N}_]+)!)?(\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?)/uy;
const functionName = /\s*([A-Za-z]+)\(/y;
const number = /\s*(\d+(?:\.\d+)?)/y;
const text = /\s*"((?:[^"]|"")*)"/y;

class FormulaReader {
  #at = 0;

  constructor(
    private readonly source: string,
    private readonly workbook: Workbook,
    private readonly depth: number,
  ) {}

  readAll(): CellValue {
    const value = this.#readSum();
    if (this.source.slice(this.#at).trim() !== "") throw new FormulaError("#ERROR!");
    return value;
  }

  #readSum(): CellValue {
    let value = this.#readProduct();
    for (let sign = this.#take("+-"); sign !== ""; sign = this.#take("+-")) {
      const other = this.#readProduct();
      value = toNumber(value) + (sign === "+" ? 1 : -1) * toNumber(other);
    }
    return value;
  }

  #readProduct(): CellValue {
    let value = this.#readFactor();
    for (let sign = this.#take("*/"); sign !== ""; sign = this.#take("*/")) {
      const other = toNumber(this.#readFactor());
      if (sign === "/" && other === 0) throw new FormulaError("#DIV/0!");
      value = sign === "*" ? toNumber(value) * other : toNumber(value) / other;
    }
    return value;
  }

  #readFactor(): CellValue {
    if (this.#take("-") !== "") return -toNumber(this.#readFactor());
    if (this.#take("(") !== "") {
      const value = this.#readSum();
      if (this.#take(")") === "") throw new FormulaError("#ERROR!");
      return value;
    }
    const call = this.#match(functionName);
    if (call !== undefined) return this.#readCall((call[1] ?? "").toUpperCase());
    const digits = this.#match(number);
    if (digits !== undefined) return Number(digits[1]);
    const quoted = this.#match(text);
    if (quoted !== undefined) return (quoted[1] ?? "").replaceAll('""', '"');
    return this.#readCells()[0] ?? null;
  }

  #readCall(name: string): CellValue {
    const values: CellValue[] = [];
    do values.push(...this.#readArgument());
    while (this.#take(",") !== "");
    if (this.#take(")") === "") throw new FormulaError("#ERROR!");
    const compute = functions[name];
    if (compute === undefined) throw new FormulaError("#NAME?");
    return compute(values);
  }

  #readArgument(): CellValue[] {
    const start = this.#at;
    const match = this.#match(reference);
    this.#at = start;
    return match?.[2]?.includes(":") ? this.#readCells() : [this.#readSum()];
  }

  #readCells(): CellValue[] {
    const match = this.#match(reference);
    if (match === undefined) throw new FormulaError("#ERROR!");
    const range = parseA1(match[0].trim());
    const rows = this.workbook.rowsOf(range.sheet);
    if (rows === undefined) throw new FormulaError("#REF!");
    const cells = rows
      .slice(range.startRow, range.endRow)
      .flatMap((row) => row.slice(range.startColumn, range.endColumn));
    return cells.map((cell) => {
      const value = computedValue(cell, this.workbook, this.depth);
      if (typeof value === "string" && value.startsWith("#")) throw new FormulaError(value);
      return value;
    });
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.source);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }

  #take(characters: string): string {
    const rest = this.source.slice(this.#at);
    const skipped = rest.length - rest.trimStart().length;
    const character = rest[skipped] ?? "";
    if (character === "" || !characters.includes(character)) return "";
    this.#at += skipped + 1;
    return character;
  }
}

const numbersOf = (values: readonly CellValue[]) => values.filter((value) => typeof value === "number");
const total = (values: readonly CellValue[]) => numbersOf(values).reduce((sum, value) => sum + value, 0);

const functions: Readonly<Record<string, (values: readonly CellValue[]) => CellValue>> = {
  SUM: total,
  COUNT: (values) => numbersOf(values).length,
  COUNTA: (values) => values.filter((value) => value !== null).length,
  MAX: (values) => Math.max(...numbersOf(values), ...(numbersOf(values).length > 0 ? [] : [0])),
  MIN: (values) => Math.min(...numbersOf(values), ...(numbersOf(values).length > 0 ? [] : [0])),
  AVERAGE: (values) => {
    if (numbersOf(values).length === 0) throw new FormulaError("#DIV/0!");
    return total(values) / numbersOf(values).length;
  },
};

function toNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  throw new FormulaError("#VALUE!");
}
