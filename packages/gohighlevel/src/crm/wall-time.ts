import { type Calendar, openCalendar } from "../intelligence/calendar.js";

/**
 * The moment of a time that some replies of HighLevel write without an offset (`2026-01-21 09:00:00`), as the location's
 * clocks show it; with an offset it speaks for itself. Milliseconds since 1970; undefined where it is no time.
 *
 * @param timezone An IANA name; an unknown one counts as UTC.
 */
export function momentOf(text: string, timezone: string): number | undefined {
  const time = text.trim();
  const hasOffset = /\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/i.test(time);
  const atMs = Date.parse(hasOffset ? time : `${time.replace(" ", "T")}Z`);
  if (!Number.isFinite(atMs)) return undefined;
  return hasOffset ? atMs : openClock(timezone).momentAt(atMs);
}

/** A location whose zone nobody knows is no reason to answer nothing. */
function openClock(timezone: string): Calendar {
  try {
    return openCalendar(timezone);
  } catch {
    return openCalendar("UTC");
  }
}
