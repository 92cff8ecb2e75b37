/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** A time as DigitalOcean writes it: UTC, whole seconds. */
export function timestamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
