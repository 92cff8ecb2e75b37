import { InvalidArgumentError } from "commander";

const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * A moment as people write it: `2026-11-21`, `2026-11-21T13:00:00Z`, or a while ago: `90m`, `24h`, `7d`.
 *
 * @returns Milliseconds since 1970.
 * @throws InvalidArgumentError which commander shows with the option's name.
 */
export function parseTime(text: string, nowMs: number = Date.now()): number {
  const [, amount, unit = ""] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  const timeMs = amount === undefined ? Date.parse(text) : nowMs - Number(amount) * (unitMs[unit] ?? 0);
  if (Number.isNaN(timeMs)) {
    throw new InvalidArgumentError(
      "Write a date (2026-11-21), a time (2026-11-21T13:00:00Z) or a while ago (24h, 7d).",
    );
  }
  return timeMs;
}

/**
 * A moment to come: a date, or a time from now: `24h`, `90d`.
 *
 * @returns Milliseconds since 1970.
 * @throws InvalidArgumentError for what is no time, or is over.
 */
export function parseExpiry(text: string, nowMs: number = Date.now()): number {
  const givenMs = parseTime(text, nowMs);
  const timeMs = /^\d+[mhd]$/.test(text) ? nowMs + (nowMs - givenMs) : givenMs;
  if (timeMs <= nowMs) throw new InvalidArgumentError("That time is over.");
  return timeMs;
}
