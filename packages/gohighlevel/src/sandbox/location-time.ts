/**
 * A time as the location's clocks show it, without an offset (`2026-01-21 09:00:00`): so the appointments of a contact are
 * answered.
 *
 * @param timezone An IANA name.
 */
export function writeLocationTime(time: string, timezone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Date(time).toLocaleString("sv-SE", { timeZone: timezone });
}
