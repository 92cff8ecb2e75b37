import { cents, type MinorUnits, sum } from "@medtainer/core/money";
import type { components } from "../generated/types.js";

type Report = components["schemas"]["Report"];
type Row = components["schemas"]["ReportRow"];
type Cell = components["schemas"]["ReportCell"];

/** A line of a report: a name and one amount for each column. */
export interface Line {
  readonly name: string;
  readonly id?: string;
  readonly amounts: readonly (MinorUnits | undefined)[];
}

/** A report before it is written down. */
export interface ReportParts {
  readonly name: string;
  readonly start?: string;
  readonly end: string;
  readonly now: number;
  /** Title and kind of each column. */
  readonly columns: readonly (readonly [title: string, type: string])[];
  readonly rows: readonly Row[];
}

/** A report in the vendor's form. */
export function writeReport({ name, start, end, now, columns, rows }: ReportParts): Report {
  return {
    Header: {
      Time: new Date(now).toISOString(),
      ReportName: name,
      ReportBasis: "Accrual",
      ...(start !== undefined && { StartPeriod: start }),
      EndPeriod: end,
      SummarizeColumnsBy: "Total",
      Currency: "USD",
      Option: [{ Name: "NoReportData", Value: String(rows.length === 0) }],
    },
    Columns: { Column: columns.map(([ColTitle, ColType]) => ({ ColTitle, ColType })) },
    Rows: rows.length === 0 ? {} : { Row: [...rows] },
  };
}

/** One line. */
export function dataRow({ name, id, amounts }: Line): Row {
  return { type: "Data", ColData: [{ value: name, ...(id !== undefined && { id }) }, ...amounts.map(cell)] };
}

/** Lines under a heading, with their sum; nothing where there are none. */
export function section(
  group: string,
  title: string,
  rows: readonly Row[],
  total: readonly MinorUnits[],
): Row[] {
  if (rows.length === 0) return [];
  const blanks = total.map((): Cell => ({ value: "" }));
  return [
    {
      type: "Section",
      group,
      Header: { ColData: [{ value: title }, ...blanks] },
      Rows: { Row: [...rows] },
      Summary: { ColData: [{ value: `Total ${title}` }, ...total.map(cell)] },
    },
  ];
}

/** A section of lines alone, added up column by column. */
export function sumSection(group: string, title: string, lines: readonly Line[]): Row[] {
  return section(group, title, lines.map(dataRow), addColumns(lines));
}

/** A sum without lines of its own. */
export function sumRow(group: string, title: string, amounts: readonly MinorUnits[]): Row {
  return { type: "Section", group, Summary: { ColData: [{ value: title }, ...amounts.map(cell)] } };
}

/** The sum of each column. */
export function addColumns(lines: readonly Line[]): MinorUnits[] {
  const width = Math.max(0, ...lines.map(({ amounts }) => amounts.length));
  return Array.from({ length: width }, (_, column) => sum(lines.map(({ amounts }) => amounts[column] ?? 0)));
}

function cell(amount: MinorUnits | undefined): Cell {
  return { value: amount === undefined ? "" : cents.write(amount) };
}
