import { type Calendar, openCalendar } from "../calendar.js";
import { type Clock, type CrmData, decidedAt } from "../crm-data.js";
import { isoTime } from "../rules.js";

/** One figure of this week so far, beside that of the week before. */
export interface WeekFigure {
  readonly name: string;
  readonly this_week: number;
  /** The week before until the same weekday and time: what this week compares with. */
  readonly last_week_so_far: number;
  /** `this_week - last_week_so_far`. */
  readonly change: number;
  readonly last_week_whole: number;
  /** Set where the figure is money: its currency; then it is in the smallest unit. */
  readonly currency?: string;
}

/** This week against the last. */
export interface WeekComparison {
  readonly timezone: string;
  readonly computed_from: string;
  /** Monday 00:00 in the time zone, until now. */
  readonly this_week_from: string;
  readonly last_week_from: string;
  /** The same weekday and time as now, a week earlier. */
  readonly last_week_until: string;
  readonly figures: readonly WeekFigure[];
}

/** Something that counts at a moment. */
interface Event {
  readonly atMs: number;
  readonly amount: number;
}

interface Windows {
  readonly thisWeek: number;
  readonly lastWeek: number;
  readonly sameMoment: number;
  readonly nowMs: number;
}

/**
 * New contacts, new deals, deals won and lost, and what was won, this week and the week before.
 *
 * @throws MedtainerError `invalid_input` for an unknown time zone.
 */
export function compareWeeks(
  { contacts, opportunities }: Pick<CrmData, "contacts" | "opportunities">,
  { nowMs, timezone }: Clock,
): WeekComparison {
  const windows = openWindows(openCalendar(timezone), nowMs);
  const created = (items: readonly { readonly createdAtMs: number }[]) =>
    items.map(({ createdAtMs }) => ({ atMs: createdAtMs, amount: 1 }));
  const decided = (status: "won" | "lost") => opportunities.filter((deal) => deal.status === status);
  const ones = (status: "won" | "lost") =>
    decided(status).map((deal) => ({ atMs: decidedAt(deal), amount: 1 }));
  const currencies = [...new Set(decided("won").map(({ currency }) => currency))].sort();
  return {
    timezone,
    computed_from: `${contacts.length} contacts and ${opportunities.length} deals; weeks begin on Monday 00:00 ${timezone}.`,
    this_week_from: isoTime(windows.thisWeek),
    last_week_from: isoTime(windows.lastWeek),
    last_week_until: isoTime(windows.sameMoment),
    figures: [
      compare("new contacts", created(contacts), windows),
      compare("new deals", created(opportunities), windows),
      compare("deals won", ones("won"), windows),
      compare("deals lost", ones("lost"), windows),
      ...currencies.map((currency) => {
        const deals = decided("won").filter((deal) => deal.currency === currency);
        const money = deals.map((deal) => ({ atMs: decidedAt(deal), amount: deal.valueMinor }));
        return { ...compare("value won, in minor units", money, windows), currency };
      }),
    ],
  };
}

function openWindows({ startOfWeek, shiftDays }: Calendar, nowMs: number): Windows {
  const thisWeek = startOfWeek(nowMs);
  return { nowMs, thisWeek, lastWeek: startOfWeek(thisWeek - 1), sameMoment: shiftDays(nowMs, -7) };
}

function compare(name: string, events: readonly Event[], windows: Windows): WeekFigure {
  const within = (fromMs: number, toMs: number) =>
    events.reduce((total, { atMs, amount }) => (atMs >= fromMs && atMs < toMs ? total + amount : total), 0);
  const { nowMs, thisWeek, lastWeek, sameMoment } = windows;
  const this_week = within(thisWeek, nowMs + 1);
  const last_week_so_far = within(lastWeek, sameMoment + 1);
  return {
    name,
    this_week,
    last_week_so_far,
    change: this_week - last_week_so_far,
    last_week_whole: within(lastWeek, thisWeek),
  };
}
