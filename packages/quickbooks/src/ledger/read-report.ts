import { cents, type MinorUnits, sum } from "@medtainer/core/money";
import type { components } from "../generated/types.js";

type Report = components["schemas"]["Report"];
type Row = components["schemas"]["ReportRow"];

/** A line of a report, or a section of lines with its sum. */
export interface ReportLine {
  readonly name: string;
  /** What a section is, in the vendor's word: `Income`, `AR`. */
  readonly group?: string;
  /** One amount for each column but the first, which holds the names. For a section: its sum. */
  readonly amounts: readonly MinorUnits[];
  readonly lines: readonly ReportLine[];
  /** How far each stated sum of a section is from the sum of its lines; zeros where it adds up, and for a line. */
  readonly gaps: readonly MinorUnits[];
}

/** A report of the vendor's, with its amounts in cents. */
export interface ReadReport {
  readonly start: string;
  readonly end: string;
  readonly currency: string;
  readonly basis: string;
  /** Titles of the columns with amounts. */
  readonly columns: readonly string[];
  readonly lines: readonly ReportLine[];
}

/**
 * Reads a report of any kind.
 *
 * @throws MedtainerError `vendor_rejected` where an amount is none.
 */
export function readReport({ Header, Columns, Rows }: Report): ReadReport {
  return {
    start: Header.StartPeriod ?? "",
    end: Header.EndPeriod ?? "",
    currency: Header.Currency ?? "",
    basis: Header.ReportBasis ?? "",
    columns: (Columns.Column ?? []).slice(1).map(({ ColTitle = "" }) => ColTitle),
    lines: (Rows.Row ?? []).map(readLine),
  };
}

/** The first section of a kind, however deep it stands. */
export function findSection(lines: readonly ReportLine[], group: string): ReportLine | undefined {
  for (const line of lines) {
    if (line.group === group) return line;
    const inner = findSection(line.lines, group);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The sum of a section in the last column, which holds the total; zero where the report has no such section. */
export function totalOf(lines: readonly ReportLine[], group: string): MinorUnits {
  return lastAmount(findSection(lines, group));
}

/** A line's amount in the last column. */
export function lastAmount(line: ReportLine | undefined): MinorUnits {
  return line?.amounts.at(-1) ?? 0;
}

/** All sections whose stated sum is not the sum of their lines. */
export function wrongSections(lines: readonly ReportLine[]): ReportLine[] {
  return lines.flatMap((line) => [
    ...(line.gaps.some((gap) => gap !== 0) ? [line] : []),
    ...wrongSections(line.lines),
  ]);
}

function readLine({ ColData, Header, Rows, Summary, group }: Row): ReportLine {
  const lines = (Rows?.Row ?? []).map(readLine);
  const own = readAmounts(Header?.ColData);
  const stated = readAmounts(Summary?.ColData ?? ColData);
  const name = (ColData ?? Header?.ColData ?? Summary?.ColData)?.[0]?.value ?? "";
  const isSummed = lines.length > 0 && Summary !== undefined;
  return {
    name,
    ...(group !== undefined && { group }),
    amounts: stated,
    lines,
    gaps: stated.map((amount, column) =>
      isSummed ? amount - sum([own[column] ?? 0, ...lines.map(({ amounts }) => amounts[column] ?? 0)]) : 0,
    ),
  };
}

/** A cell without an amount is empty. */
function readAmounts(cells: Row["ColData"]): MinorUnits[] {
  return (cells ?? []).slice(1).map(({ value = "" }) => (value.trim() === "" ? 0 : cents.read(value)));
}
