import { MedtainerError } from "@medtainer/core";

/** Days and weeks as people in one time zone count them. Moments are milliseconds since 1970. */
export interface Calendar {
  /** An IANA name: `America/New_York`. */
  readonly timezone: string;
  /** The first moment of the Monday of the week in which the moment lies. */
  startOfWeek(atMs: number): number;
  /** The same time by the clock on the wall, so many days later (earlier where negative). */
  shiftDays(atMs: number, days: number): number;
  /** The moment at which the clock on the wall shows this time, given as if the wall stood in UTC. */
  momentAt(wallMs: number): number;
  /** That hour of the next day that is no Saturday or Sunday. */
  nextWorkday(atMs: number, hour: number): number;
  /** The day as `2026-03-31`. */
  dateOf(atMs: number): string;
}

/** A time as a clock on the wall shows it, as if the wall stood in UTC; milliseconds. */
type WallMs = number;

const dayMs = 86_400_000;

/**
 * Opens the calendar of a time zone.
 *
 * @throws MedtainerError `invalid_input` where no time zone has that name.
 */
export function openCalendar(timezone: string): Calendar {
  const wallOf = wallClock(timezone);
  const startOfDay = (wallMs: WallMs) => Math.floor(wallMs / dayMs) * dayMs;
  // 1 January 1970 was a Thursday: counted from Monday, day 3 of its week.
  const weekdayOf = (wallMs: WallMs) => (((Math.floor(wallMs / dayMs) + 3) % 7) + 7) % 7;
  return {
    timezone,
    startOfWeek(atMs) {
      const wallMs = wallOf(atMs);
      return momentOf(startOfDay(wallMs) - weekdayOf(wallMs) * dayMs, wallOf);
    },
    shiftDays: (atMs, days) => momentOf(wallOf(atMs) + days * dayMs, wallOf),
    momentAt: (wallMs) => momentOf(wallMs, wallOf),
    nextWorkday(atMs, hour) {
      const today = startOfDay(wallOf(atMs));
      const days = [1, 1, 1, 1, 3, 2, 1][weekdayOf(today)] ?? 1;
      return momentOf(today + days * dayMs + hour * 3_600_000, wallOf);
    },
    dateOf: (atMs) => new Date(wallOf(atMs)).toISOString().slice(0, 10),
  };
}

/** The moment at which the wall shows this: the first of two (clocks set back), or as far behind a gap (set forward). */
function momentOf(wallMs: WallMs, wallOf: (atMs: number) => WallMs): number {
  const candidates = [wallMs - dayMs, wallMs + dayMs].map((near) => wallMs - (wallOf(near) - near));
  const exact = candidates.filter((atMs) => wallOf(atMs) === wallMs);
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
}

function wallClock(timezone: string): (atMs: number) => WallMs {
  const format = openFormat(timezone);
  return (atMs) => {
    const parts = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const wallMs = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
    return wallMs + (((atMs % 1_000) + 1_000) % 1_000);
  };
}

function openFormat(timezone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en", {
      timeZone: timezone,
      calendar: "iso8601",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    const message = `"${timezone.slice(0, 60)}" is no time zone; write an IANA name such as America/New_York, or UTC.`;
    throw new MedtainerError("invalid_input", message, { issues: [{ path: "/timezone", message }] });
  }
}
