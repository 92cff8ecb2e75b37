/** A day in milliseconds. */
export const dayMs = 86_400_000;

/** The time so many days from now, to the second, as ISO 8601. */
export function at(now: number, days: number): string {
  return new Date(Math.floor((now + days * dayMs) / 1_000) * 1_000).toISOString();
}
