import { Refusal } from "@medtainer/sandbox";

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** A period with both days included: `2026-03-31`. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** The day of a time, in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** So many days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The first day of a day's fiscal year, which is the calendar's. */
export function fiscalYearStart(day: string): string {
  return `${day.slice(0, 4)}-01-01`;
}

/** The period that a report's query asks for; the fiscal year to date where it asks for none. */
export function readPeriod(query: Readonly<Record<string, unknown>>, now: number): Period {
  if (query.accounting_method === "Cash") {
    throw new Refusal(400, "The sandbox keeps its books by accrual alone.", { code: "5000" });
  }
  const today = dayOf(now);
  const [start, end] = [query.start_date, query.end_date];
  if (typeof start === "string" && typeof end === "string" && start > end) {
    throw new Refusal(400, "Invalid Date: start_date is after end_date", { code: "2030" });
  }
  if (typeof end === "string")
    return { start: typeof start === "string" ? start : fiscalYearStart(end), end };
  const macro = typeof query.date_macro === "string" ? query.date_macro : "This Fiscal Year-to-date";
  return namedPeriod(macro, today);
}

function namedPeriod(macro: string, today: string): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const lastMonthEnd = dayOf(Date.UTC(year, month - 1, 0));
  const named: Readonly<Record<string, Period>> = {
    Today: { start: today, end: today },
    "This Month": { start: `${today.slice(0, 7)}-01`, end: dayOf(Date.UTC(year, month, 0)) },
    "This Month-to-date": { start: `${today.slice(0, 7)}-01`, end: today },
    "Last Month": { start: `${lastMonthEnd.slice(0, 7)}-01`, end: lastMonthEnd },
    "This Fiscal Year": { start: fiscalYearStart(today), end: `${year}-12-31` },
    "This Fiscal Year-to-date": { start: fiscalYearStart(today), end: today },
    "Last Fiscal Year": { start: `${year - 1}-01-01`, end: `${year - 1}-12-31` },
  };
  const period = named[macro];
  if (period === undefined) throw new Refusal(400, `Invalid Enumeration: ${macro}`, { code: "2050" });
  return period;
}
